/** Nothing here shows highlighted code: no languages to load. */
export default function prismIncludeLanguages() {}
