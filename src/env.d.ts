declare namespace App {
  interface Locals {
    /** The update whose text is being rendered, for the components in it. */
    update?: import('./library/library.ts').Update;
  }
}
