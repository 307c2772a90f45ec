/** The page that lies beside the browser version; CR LF, which every editor of Windows shows as lines. */
export const CLASSROOM_README = `大客户助手 浏览器版（离线）

需要：Node.js 20 或更新版本，和 2023 年以后的 Chrome、Edge、Firefox 或 Safari。
不需要：联网、npm、安装、管理员权限。

  Windows        双击 start.cmd
  Mac、Linux     在这个文件夹里运行  node start.mjs --open

为什么不能直接双击 page/index.html：页面的程序是分块的模块，浏览器不从磁盘文件（file://）加载模块，所以要有一个本机的网页服务。
start.mjs 只提供 page 文件夹里的文件，只听本机（127.0.0.1），不访问任何网站。
没有 Node.js 时，把 page 文件夹放到教室里任何一台网页服务器上也可以；.js 的类型须是 text/javascript。

----

Key Account Desk in the browser, offline

Needed: Node.js 20 or newer, and Chrome, Edge, Firefox or Safari of 2023 or later.
Not needed: a network, npm, an installation, an administrator.

  Windows        double-click start.cmd
  Mac, Linux     run in this folder:  node start.mjs --open

Why page/index.html cannot be opened by itself: the page's program is made of modules that load when they are needed, and browsers load no
modules from files on disk (file://). So a web server on this computer hands them out.
start.mjs serves the files of the folder page to this computer alone (127.0.0.1) and asks no other host for anything.
Without Node.js, put the folder page on any web server of the classroom; .js has to be served as text/javascript.
`.replaceAll('\n', '\r\n');

/** ASCII only: a console of Windows reads these files in a code page of its own. */
export const CLASSROOM_CMD = `@echo off
where node >nul 2>nul
if errorlevel 1 (
  echo Node.js 20 or newer is needed: https://nodejs.org
  pause
  exit /b 1
)
node "%~dp0start.mjs" --open
pause
`.replaceAll('\n', '\r\n');
