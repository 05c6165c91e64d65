#!/bin/sh
# Starts the bot, and opens it in the browser as soon as it answers. Ctrl+C ends it.
cd "$(dirname "$0")" || exit
address=http://localhost:5080/
show() {
    for _ in $(seq 60); do
        if curl -s -o /dev/null "$address"; then
            if command -v open >/dev/null; then open "$address"; else xdg-open "$address"; fi
            return
        fi
        sleep 1
    done
}
show &
exec ./teachbot serve
