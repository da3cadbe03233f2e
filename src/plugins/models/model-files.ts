import type {ModelData} from '../../components/models/model-data';
import type {Content} from '../../content/load-content';
import {citedBy} from '../../domain/models/model';
import {citationViews} from '../practice-data';
import {modelMarkdown} from './markdown';
import {modelWord} from './word';

/**
 * The models as files to fill in, and what pages need to show them.
 * @returns `published`, names below the site's root → text or bytes; `data`, names among the data that pages import → JSON
 */
export async function modelFiles(content: Content): Promise<{published: Map<string, string | Uint8Array>; data: Map<string, string>}> {
  const published = new Map<string, string | Uint8Array>();
  const data = new Map<string, string>();
  const index = content.models.map(({blocks, ...told}) => ({...told, cites: citedBy({blocks})}));
  published.set('datos/modelos/index.json', `${JSON.stringify(index, null, 1)}\n`);
  for (const model of content.models) {
    const citations = citationViews(content, citedBy(model));
    const markdown = modelMarkdown(model, citations);
    const word = await modelWord(model, citations);
    published.set(`datos/modelos/${model.id}.md`, markdown);
    published.set(`datos/modelos/${model.id}.docx`, word);
    const shown: ModelData = {model, citations, sizes: {docx: word.length, md: Buffer.byteLength(markdown)}};
    data.set(`modelos/${model.id}.json`, JSON.stringify(shown));
  }
  return {published, data};
}
