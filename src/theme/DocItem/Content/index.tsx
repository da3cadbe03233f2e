import type ContentType from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type {ComponentProps, ReactNode} from 'react';
import {PreviewLayer} from '../../../components/preview/PreviewLayer';

/** A page of an author, with previews of what it cites. */
export default function DocItemContent(props: ComponentProps<typeof ContentType>): ReactNode {
  return (
    <>
      <Content {...props} />
      <PreviewLayer />
    </>
  );
}
