import { createDocument } from 'domino';

/**
 * A fresh, empty document to draw charts in at build time. One serves any number of charts: nothing is ever attached to
 * it, so charts cannot see each other.
 */
export function serverDocument(): Document {
  return createDocument();
}
