import type { Library, Update } from './library/library.ts';

declare global {
  namespace App {
    interface Locals {
      /** The update whose text is being rendered, for the components in it. */
      update?: Update;
      /** The library as an earlier edition of an update knew it, where that is what the page shows. */
      library?: Library;
    }
  }
}
