import useBaseUrl, {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The addresses of a page of this site, which is told from the site's root: `/normas/`. */
interface PageAddresses {
  /** For the `href` of a link that is no `Link`. */
  readonly hrefOf: (page: string) => string;
  /** For the router. */
  readonly routeOf: (page: string) => string;
}

/** In a package for an LMS all pages are one file, and which of them is shown stands behind `#`. */
function useIsPackage(): boolean {
  return useDocusaurusContext().siteConfig.future.experimental_router === 'hash';
}

export function usePageAddresses(): PageAddresses {
  const isPackage = useIsPackage();
  const {withBaseUrl} = useBaseUrlUtils();
  return isPackage ? {hrefOf: (page) => `#${page}`, routeOf: (page) => page} : {hrefOf: withBaseUrl, routeOf: withBaseUrl};
}

/**
 * The whole address of a page, to be written on paper or cited: that of the published site, also in a package, which has no address that lasts.
 * @param page from the site's root, or as the router has it
 */
export function usePermanentAddress(page: string): string {
  const here = useBaseUrl(page, {absolute: true});
  const {siteConfig} = useDocusaurusContext();
  return useIsPackage() ? `${siteConfig.customFields?.publishedAt}${page.slice(1)}` : here;
}
