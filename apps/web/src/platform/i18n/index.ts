export { currentLanguage, languageNames, languages, speak, type Language } from './language.js';
export { defineWords, sayer, useLanguage, useWords, type PlainKey, type Say, type Words } from './words.js';
export * from './formats.js';
