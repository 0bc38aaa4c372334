/** Written by the build from `data/schema/` (compiler/pack-schema.ts). */
declare module 'virtual:pack-schema' {
  /** True when the pack's form is right; otherwise `errors` holds the first error. */
  export const validate: ((pack: unknown) => boolean) & {
    errors?: import('../schema-sentences.ts').FormError[] | null;
  };
  export default validate;
}
