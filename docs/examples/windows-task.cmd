@echo off
chcp 65001 >nul
rem Windows：改好下面的文件夹，双击运行一次，就每 10 分钟做一次到期的事（任务计划程序里叫 dispatch）。
rem 密码存在系统钥匙串，所以任务要用平时登录的那个用户运行；取消：schtasks /Delete /TN dispatch
rem Windows: set the folder, run this once as the user whose keyring has the password.
set "OFFICE=%USERPROFILE%\zhuanbao"
schtasks /Create /F /TN dispatch /SC MINUTE /MO 10 /TR "\"%OFFICE%\.venv\Scripts\dispatch.exe\" run --quiet --office \"%OFFICE%\""
