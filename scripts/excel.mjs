// Serves the add-in to Excel on this machine over https: npm run excel [-- --port 3000] [-- --cert file --key file] [-- --start]
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run } from './bundle.mjs';
import { manifestFor } from './manifest.mjs';
import { endOnSignal, fail, isStale, portOf, tellPort } from './serve.mjs';
import { buildTaskpane, TASKPANE } from './taskpane.mjs';

const PORT = 3000;
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    cert: { type: 'string' },
    key: { type: 'string' },
    start: { type: 'boolean', default: false },
  },
});
const wanted = portOf(values.port, PORT);
if ((values.cert === undefined) !== (values.key === undefined))
  fail('--cert 和 --key 要一起给出 / --cert and --key go together');

const folder = join(root, TASKPANE);
if (await isStale(join(folder, 'taskpane.html'))) {
  console.log('正在生成任务窗格…… / Building the task pane…');
  await buildTaskpane(folder);
}

/** The certificate: one that was given, or the one for developers, which is put among this user's trusted ones once. */
async function certificate() {
  if (values.cert !== undefined) {
    const read = (file) => readFile(file).catch((error) => fail(`${file}：${error.message}`));
    return { cert: await read(values.cert), key: await read(values.key) };
  }
  const { getHttpsServerOptions } = createRequire(import.meta.url)('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    return fail(
      `装不上开发证书：${error.message}。可用 --cert 和 --key 给出自己的证书。\n` +
        `The developer's certificate could not be installed: ${error.message}. Give your own with --cert and --key.`,
    );
  }
}

const { listen, paneListener } = await run('src/cli/preview-server.ts', 'dist/preview-server.mjs');
const server = createServer(await certificate(), paneListener(folder));
const found = await listen(server, wanted);
const address = `https://localhost:${found.port}`;
const manifest = join(folder, 'manifest.xml');
await writeFile(manifest, await manifestFor(address));
tellPort(found, wanted);

console.log(`加载项在 ${address}/ ，清单是 ${manifest}
旁加载 / Sideloading:
  Windows  把清单所在的文件夹共享，在 Excel 的“选项 → 信任中心 → 受信任的加载项目录”里加上它，再在“加载项 → 共享文件夹”里选“大客户助手”
           Share the manifest's folder, add it under Options → Trust Center → Trusted Add-in Catalogs, then pick Key Account Desk under Add-ins → Shared Folder
  Mac      把清单放进 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef ，重启 Excel，在“插入 → 我的加载项”里选
           Put the manifest into that folder, start Excel again, and pick it under Insert → My Add-ins
  网页版   在“开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项”里上传清单；浏览器要先信任 ${address}/
  The web  Upload the manifest under Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in; the browser has to trust ${address}/ first
按 Ctrl-C 结束。 / Press Ctrl-C to stop.`);
if (values.start) start();

/** Has Excel started with the add-in, where the tool that does it is installed. */
function start() {
  let tool;
  try {
    tool = join(dirname(createRequire(import.meta.url).resolve('office-addin-debugging/package.json')), 'cli.js');
  } catch {
    console.log(
      '没有装 office-addin-debugging，请照上面的办法打开。 / office-addin-debugging is not installed; open Excel as above.',
    );
    return;
  }
  spawn(process.execPath, [tool, 'start', manifest, 'desktop', '--no-debug'], { stdio: 'inherit' }).on(
    'error',
    (error) => console.error(error.message),
  );
}

endOnSignal(server);
