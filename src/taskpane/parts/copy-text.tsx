import { Button } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { labels } from '../words/shell';
import { useSay } from './context';

/** A text that is copied with a button, and by hand where the browser does not let a page copy. */
export function CopyText({ text, copy, name }: Record<'text' | 'copy' | 'name', string>) {
  const say = useSay();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const put = async () => {
    // Refused, or not there at all, as where the page came without https.
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <>
      <Button icon={<Copy16Regular />} data-copy onClick={() => void put()}>
        {copied === 'yes' ? say(labels.copied) : copy}
      </Button>
      {copied === 'failed' && <p role="alert">{say(labels.copyFailed)}</p>}
      <pre className="copy-text" tabIndex={0} aria-label={name}>
        {text}
      </pre>
    </>
  );
}
