import { parentPort, workerData } from 'node:worker_threads';
import { RangeServer, type Request, type ServerStart } from './range-server';

// A thread of its own for ranges of a list: what it is asked it answers, one after the other.
const server = new RangeServer(workerData as ServerStart);
parentPort!.on('message', (request: Request) => parentPort!.postMessage(server.answer(request)));
