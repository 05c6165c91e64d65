@echo off
rem Starts the bot, and opens it in the browser as soon as it answers. Ctrl+C ends it.
chcp 65001 >nul
cd /d "%~dp0"
start "" /b cmd /c "for /l %%i in (1,1,60) do @(curl -s -o nul http://localhost:5080/ && (start http://localhost:5080/ & exit) || timeout /t 1 >nul)"
teachbot.exe serve
pause
