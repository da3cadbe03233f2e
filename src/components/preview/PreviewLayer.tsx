import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {previewOf} from '../../browser/previews/preview-files';
import {type LinkWatch, type PreviewRequest, watchLinks} from '../../browser/previews/watch-links';
import type {Preview} from '../../domain/open-data/previews';

interface Shown extends PreviewRequest {
  readonly preview: Preview;
  readonly Box: typeof import('./PreviewBox').PreviewBox;
}

/** How long a tap waits for its preview before the link is simply followed. */
const PATIENCE = 3000;

/**
 * Shows what the links of the page lead to: every `a[data-preview="<id>"]`, present or yet to come. Mounted once on a page,
 * inside `main`. Until a reader asks for a preview it loads nothing; without it, or when it cannot load, links are links.
 */
export function PreviewLayer(): ReactNode {
  const folder = useBaseUrl('/datos/vistas/');
  const location = useLocation();
  const watch = useRef<LinkWatch>(undefined);
  const [shown, show] = useState<Shown>();

  useEffect(() => {
    if (!('popover' in HTMLElement.prototype)) return;
    let latest: PreviewRequest | undefined;
    const started = watchLinks((request) => {
      latest = request;
      show(undefined);
      if (!request) return;
      load(folder, request).then(
        (found) => latest === request && (found ? show(found) : started.giveUp(request)),
        () => latest === request && started.giveUp(request),
      );
    });
    watch.current = started;
    return () => started.stop();
  }, [folder]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever page or place comes next, the preview belongs to the last
  useEffect(() => watch.current?.close(), [location]);

  if (!shown) return null;
  const {Box, ...rest} = shown;
  return <Box {...rest} onClose={() => watch.current?.close({back: true})} />;
}

async function load(folder: string, request: PreviewRequest): Promise<Shown | undefined> {
  const id = request.link.dataset.preview ?? '';
  const loaded = Promise.all([previewOf(folder, id), import('./PreviewBox')]);
  const [preview, {PreviewBox}] = await (request.asked === 'tap' ? Promise.race([loaded, impatience()]) : loaded);
  return preview && request.link.isConnected ? {...request, preview, Box: PreviewBox} : undefined;
}

function impatience(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error('the preview took too long')));
}
