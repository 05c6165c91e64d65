// A bot on discord.js that says on standard output what it sees, a JSON object a line, until standard input ends.
import { Client, Events, GatewayIntentBits } from 'discord.js';

const [api, token] = process.argv.slice(2);
const say = (what, more = {}) => process.stdout.write(`${JSON.stringify({ what, ...more })}\n`);

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api, version: '10' } });
client.on(Events.ClientReady, ready => say('ready', { user: ready.user.id }));
client.on(Events.ShardResume, (shard, replayed) => say('resumed', { shard, replayed }));
client.on(Events.ShardDisconnect, event => say('disconnected', { code: event.code }));
client.on(Events.Raw, packet => say('event', { type: packet.t, sequence: packet.s, id: packet.d?.id }));
client.on(Events.Error, error => say('error', { message: error.message }));
client.on(Events.Warn, message => say('warning', { message }));

process.stdin.resume();
process.stdin.on('end', async () => {
  await client.destroy();
  process.exit(0);
});

try {
  await client.login(token);
} catch (error) {
  say('refused', { message: error.message, code: error.code });
}
