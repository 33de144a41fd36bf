/** A web address: what stands before its host to look like one, the host, and what follows until the path. */
const ADDRESS = /\b(https?:\/\/)(?:[^\s/?#\\]*@)?([\p{L}\p{M}\p{N}.-]+)/giu;

/** Letters of other scripts that look like Latin ones, in a name that ends in Latin letters. */
const DISGUISED = /^(?=.*[^\p{ASCII}\p{Script=Latin}\p{M}]).*\.[a-z]{2,}\.?$/iu;

/** The host as computers spell it: "раypal.com" → "xn--ypal-43d9g.com". */
const spelt = (host: string): string =>
  DISGUISED.test(host) ? (URL.parse(`https://${host}`)?.host ?? host) : host;

/** Addresses say where they lead: "https://bank.example@evil.example" → "https://evil.example". */
export const withRealHosts = (text: string): string =>
  text.replace(ADDRESS, (_all, scheme: string, host: string) => scheme + spelt(host));
