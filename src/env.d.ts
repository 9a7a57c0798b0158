declare namespace App {
  interface Locals {
    /** The update whose body is being rendered, for the components in it. */
    update?: import('./library/library.ts').Update;
    /** The charts drawn so far on this page, so that each has ids of its own. */
    charts?: number;
  }
}
