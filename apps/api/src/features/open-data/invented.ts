/** How what was invented for the demonstration says so in every file that leaves the product. */
export const INVENTED = '【演示数据，虚构 / invented for demonstration】';

/** A text with that mark in front, where what it names is invented. */
export const marked = (isDemo: boolean, text: string): string => (isDemo ? `${INVENTED}${text}` : text);

/** The name of a file, which says it too. */
export const fileName = (isDemo: boolean, name: string): string => `wushe-${isDemo ? 'demo-' : ''}${name}`;
