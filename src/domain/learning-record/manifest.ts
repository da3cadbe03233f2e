import {block, inline} from '../open-data/xml';
import type {LearningPackage} from './learning-package';

/**
 * `imsmanifest.xml` of SCORM 1.2: one organization, one item, one SCO, which is the page. More than one SCO would be opened and closed by the
 * LMS on its own account.
 * @param mastery the least score that passes, see `masteryScoreOf`
 * @param files every file of the package but this one, from its root
 */
export function scormManifest({id, title}: LearningPackage, mastery: number, files: readonly string[]): string {
  const manifest = block(
    'manifest',
    {
      identifier: `resguardo.${id}`,
      version: '1.0',
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    [
      block('metadata', {}, [inline('schema', {}, ['ADL SCORM']), inline('schemaversion', {}, ['1.2'])]),
      block('organizations', {default: 'curso'}, [
        block('organization', {identifier: 'curso'}, [
          inline('title', {}, [title]),
          block('item', {identifier: 'modulo', identifierref: 'sitio'}, [
            inline('title', {}, [title]),
            inline('adlcp:masteryscore', {}, [String(mastery)]),
          ]),
        ]),
      ]),
      block('resources', {}, [
        block(
          'resource',
          {identifier: 'sitio', type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html'},
          files.map((file) => inline('file', {href: encodeURI(file)})),
        ),
      ]),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${manifest.markup}\n`;
}
