import { serverDocument } from '../../charts/server-document.ts';
import type { DrawingContext } from '../../charts/drawing/draw.ts';

/** What every chart of a build is drawn in. */
export const drawing: DrawingContext = { document: serverDocument() };
