const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CODE_NAMES = ['code', 'adcode', 'regionCode', 'region_code', 'gb', 'id'];

/** A GeoJSON text without spaces, names and whatever else is no code and no shape; null when it cannot be read. */
export function tidied(text: string): string | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(file) || !Array.isArray(file['features'])) return null;
  const features = file['features'].map((feature: unknown) => {
    if (!isRecord(feature)) return feature;
    const properties = isRecord(feature['properties']) ? feature['properties'] : {};
    const codes = Object.entries(properties).filter(([name]) => CODE_NAMES.includes(name));
    return {
      type: 'Feature',
      ...(feature['id'] === undefined ? {} : { id: feature['id'] }),
      properties: Object.fromEntries(codes),
      geometry: feature['geometry'],
    };
  });
  return JSON.stringify({ type: file['type'], features });
}
