import type { Update } from './library/library.ts';

declare global {
  namespace App {
    interface Locals {
      /** The update whose text is being rendered, for the components in it. */
      update?: Update;
    }
  }
}
