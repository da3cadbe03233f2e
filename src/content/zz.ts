import {committedAnchors} from './norms/committed-anchors';
import {loadNorms} from './load-norms';
let t=performance.now(); const c=committedAnchors(process.cwd()); console.log(c.size, performance.now()-t); t=performance.now(); const l=loadNorms(process.cwd()); console.log(performance.now()-t);
for (const {norm} of l.read) for (const e of norm.errata) if (e.repairs.length && e.source && e.kind==='extraction-artefact') console.log(norm.statute.id, e.id);
