/** The first bytes of images of each kind: all that the check looks at. */
export const PNG = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  0x0d,
  0x49,
  0x48,
  0x44,
  0x52,
);
export const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10);
export const WEBP = new TextEncoder().encode('RIFF\x10\0\0\0WEBPVP8 ');
