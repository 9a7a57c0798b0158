import { placeAt } from '../project/place.ts';
import { jsonFault } from './json-fault.ts';
import type { SourceRule } from './source.ts';

/** Files of JSON must be JSON, and not only the YAML that JSON is part of: the build reads them as JSON. */
export const strictJson: SourceRule = (source) => {
  if (!source.path.endsWith('.json') || isJson(source.text)) return [];
  const fault = jsonFault(source.text) ?? 0;
  const offset = Math.min(fault, source.text.trimEnd().length);
  return [{ id: 'frontmatter-not-json', ...placeAt(source, offset), ...slipAt(source.text, offset) }];
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function slipAt(text: string, offset: number): { message: string; mend?: string } {
  const rest = text.slice(offset, offset + 2);
  const before = text.slice(0, offset).trimEnd().slice(-1);
  if (before === ',' && /^[\]}]/.test(rest)) {
    return {
      message: 'There is a comma in front of this bracket, and nothing behind the comma.',
      mend: 'Take the comma out.',
    };
  }
  if (/^(?:\/\/|\/\*|#)/.test(rest)) {
    return { message: 'A remark cannot stand in a file of this kind.', mend: 'Take the remark out.' };
  }
  if (/^['‘’“”]/.test(rest)) {
    return {
      message: 'Text stands in straight double quotes here, and in no others.',
      mend: 'Write " in its place, and behind the text too.',
    };
  }
  if (rest.trim() === '') return { message: 'The file ends too soon: a bracket is still open.' };
  if (rest.startsWith('"') && /[:,[{]/.test(before)) {
    return {
      message: 'The text that begins here does not end on this line.',
      mend: 'Write " behind its last word.',
    };
  }
  if (/["\d\]}a-z]/.test(before) && /^["[{]/.test(rest)) {
    return {
      message: 'There is no comma in front of this.',
      mend: 'Put a comma at the end of what stands before it.',
    };
  }
  return {
    message: 'From here on the file cannot be read: just before this, something is missing or too much.',
  };
}
