/**
 * A file that the build published beside the pages. It is ours and of the same build: nobody re-checks it.
 * @throws Error when it cannot be loaded
 */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}
