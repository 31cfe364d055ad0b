const SUFFIXES = /(社区居民委员会|居民委员会|村民委员会|社区居委会|居委会|村委会|社区|街道|镇|乡|村)$/u;

/** The name of a small unit without what kind of unit it is, as tiles show it: 凤凰北街 of 凤凰北街街道. */
export function shortName(name: string): string {
  const bare = name.replace(SUFFIXES, '');
  return bare.length > 1 ? bare : name;
}
