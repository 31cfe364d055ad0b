export { currentLanguage, languageNames, languages, speak, type Language } from './language.js';
export { defineWords, useLanguage, useWords, type PlainKey } from './words.js';
export * from './formats.js';
