// Loaded into a program before it starts (`node --import`): notes every connection, every name that is looked up, every program that is
// started, and whoever opens the file named by KADESK_BAIT.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const { KADESK_SEEN: log, KADESK_BAIT: bait } = process.env;
const append = fs.appendFileSync;
const note = (what) => append(log, `${what}\n`);

const watch = (owner, name, tell) => {
  const real = owner[name];
  owner[name] = function (...args) {
    const said = tell(...args);
    if (said !== undefined) note(`${name} ${said}`);
    return real.apply(this, args);
  };
};
const opened = (path) => (String(path).includes(bait) ? String(path) : undefined);

watch(net.Socket.prototype, 'connect', (to) => JSON.stringify(to));
watch(dgram, 'createSocket', () => '');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  watch(dns, name, String);
  watch(dns.promises, name, String);
}
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  watch(childProcess, name, String);
for (const name of [
  'open',
  'openSync',
  'readFile',
  'readFileSync',
  'createReadStream',
  'stat',
  'statSync',
  'existsSync',
]) {
  watch(fs, name, opened);
}
for (const name of ['open', 'readFile', 'stat', 'access']) watch(fs.promises, name, opened);
syncBuiltinESMExports();
