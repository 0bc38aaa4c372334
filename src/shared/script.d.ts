/** `import file from './x.iife.ts?script'`: built path of a script, for `scripting.executeScript` (crxjs). */
declare module '*?script' {
  const file: string;
  export default file;
}
