import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A certificate for this machine as files, and the authority that signed it, which nobody is asked to trust. */
export interface TestCertificate {
  readonly authority: string;
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate for localhost and 127.0.0.1, good for two days; nothing is put among this machine's trusted ones. */
export function makeCertificate(at: (name: string) => string): TestCertificate {
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map(at);
  const script = "require('office-addin-dev-certs').generateCertificates(...process.argv.slice(1), 2)";
  // In a process of its own, since it talks.
  execFileSync(process.execPath, ['-e', script, authority, cert, key], { stdio: ['ignore', 'ignore', 'inherit'] });
  return { authority, cert, key };
}

/** What a browser that is told to trust this one key calls it: SHA-256 of its public half, in base64. */
export const keyOf = ({ cert }: TestCertificate): string =>
  createHash('sha256')
    .update(new X509Certificate(readFileSync(cert)).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
