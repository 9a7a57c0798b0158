import type { ProblemKinds } from './kind.ts';

/** The text below the frontmatter. */
export const BODY = {
  'body-not-mdx': {
    severity: 'error',
    title: 'The text cannot be read',
    mend: 'Look at the place named: a stray < or { is the usual cause. Write “less than” in words.',
  },
  'body-crash': {
    severity: 'error',
    title: 'The text brings down the program that reads it',
    mend: 'Undo the last change to this file, or take out what stands many levels deep within other things.',
  },
  'body-nesting': {
    severity: 'error',
    title: 'Something stands too many levels deep',
    mend: 'Take some of them out: lists in lists, quotations in quotations, tags in tags.',
  },
  'body-program': {
    severity: 'error',
    title: 'A line is read as a program',
    mend: 'Take the line out. If it is a sentence, begin it with another word or with a capital letter.',
  },
  'body-curly-brackets': {
    severity: 'error',
    title: 'Curly brackets begin a program',
    mend: 'Take them out, or write round brackets instead.',
  },
  'body-html': {
    severity: 'error',
    title: 'The text holds a tag of web pages',
    mend: 'Take out the tag, which is all from < to >. For bold words, put ** before the first and behind the last; for a new paragraph, leave a line empty. For “less than”, write the words.',
  },
  'body-unknown-component': {
    severity: 'error',
    title: 'A tag has a name that is not known',
    mend: 'Write <Figure … />, <Chart … /> or <Note>…</Note>, with that capital letter.',
  },
  'body-attribute': {
    severity: 'error',
    title: 'A tag says something it cannot say, or not enough',
    mend: 'Compare the tag with one of the same kind in an earlier update.',
  },
  'body-component-place': {
    severity: 'error',
    title: 'A tag stands where it cannot',
    mend: 'Move it, as the message says.',
  },
  'body-code-block': {
    severity: 'error',
    title: 'The text holds a block of program code',
    mend: 'Take out the lines of three backticks (```) around it, and write what it says as sentences or a list.',
  },
  'body-footnote': {
    severity: 'error',
    title: 'The text holds a footnote',
    mend: 'Write the note into the sentence, or between <Note> and </Note> behind it.',
  },
  'body-link-definition': {
    severity: 'error',
    title: 'The address of a link stands apart from its words',
    mend: 'Write the address straight behind the words: [words](address). If it is no link, put no colon behind the square brackets.',
  },
  'body-struck-out': {
    severity: 'error',
    title: 'Words are struck out',
    mend: 'Take the words out, or take out the wave signs (~) around them.',
  },
  'body-task-list': {
    severity: 'error',
    title: 'A list has boxes to tick',
    mend: 'Take out the square brackets, and say in words what is done.',
  },
  'body-other-markup': {
    severity: 'error',
    title: 'The text holds what a text cannot hold',
    mend: 'Take it out, and write it as paragraphs, lists or a table.',
  },
  'body-heading-place': {
    severity: 'error',
    title: 'A heading stands within something else',
    mend: 'Begin the heading at the very start of a line of its own, with an empty line above and below.',
  },
  'body-heading-underlined': {
    severity: 'error',
    title: 'A line of signs makes a heading of the line above',
    mend: 'For a heading, write ## and a space in front of the words and take out the line below. For a line across, put an empty line above it.',
  },
  'body-heading-empty': {
    severity: 'error',
    title: 'A heading has no words',
    mend: 'Write the heading behind the signs, or take them out.',
  },
  'body-heading-numbered': {
    severity: 'error',
    title: 'A heading begins with a number',
    mend: 'Take the number out: only paragraphs are numbered.',
  },
  'body-heading-level': {
    severity: 'error',
    title: 'A heading is of the wrong level',
    mend: 'Begin with ##; write ### for a part of that, and #### for a part of that in turn.',
  },
  'body-heading-repeated': {
    severity: 'error',
    title: 'Two headings have the same address',
    mend: 'Give one of the headings other words.',
  },
  'body-heading-taken': {
    severity: 'error',
    title: 'A heading has the address of another part of the page',
    mend: 'Give the heading other words, or one word more.',
  },
  'body-paragraph-order': {
    severity: 'error',
    title: 'Paragraph numbers do not carry on',
    mend: 'Number the paragraphs in order, from 1, across all headings.',
  },
  'body-paragraph-gone': {
    severity: 'error',
    title: 'A published paragraph is gone',
    mend: 'Put the paragraph back. If its words have to go, write in their place that they were taken out, and why.',
  },
  'body-paragraph-renumbered': {
    severity: 'error',
    title: 'A paragraph would be published under another number',
    mend: 'Number the paragraphs in order, or put four spaces in front of the one that belongs below another.',
  },
  'body-paragraph-form': {
    severity: 'error',
    title: 'The number of a paragraph is not written like the others',
    mend: 'Write the number, a full stop and a space, such as “2. ”.',
  },
  'body-paragraph-limit': {
    severity: 'error',
    title: 'There are more paragraphs than can be numbered',
    mend: 'Begin a new paragraph above, and put the rest below that.',
  },
  'body-paragraph-depth': {
    severity: 'error',
    title: 'A numbered list stands too deep',
    mend: 'Make it a list of points with hyphens, or move it up a level.',
  },
  'body-paragraph-place': {
    severity: 'error',
    title: 'A numbered list stands where no link can lead to its numbers',
    mend: 'Use hyphens instead of the numbers, or move the list out.',
  },
  'body-paragraph-swallowed': {
    severity: 'error',
    title: 'A paragraph loses its number',
    mend: 'Put an empty line above it. If it belongs to the sentence, put it on the line above.',
  },
  'body-empty-item': {
    severity: 'error',
    title: 'A paragraph or point of a list is empty',
    mend: 'Write its words behind the number or hyphen, or take it out.',
  },
  'body-empty-text': {
    severity: 'error',
    title: 'A text says nothing',
    mend: 'Write the text below the second line of three hyphens, and below its headings. If there is none, take the file out.',
  },
  'body-link-words': {
    severity: 'error',
    title: 'A link has no words',
    mend: 'Write the words in the square brackets: [words](address).',
  },
  'body-link-address': {
    severity: 'error',
    title: 'The address of a link cannot be used',
    mend: 'Begin with https:// for another site, with / for a page of this site, or with # for a place on this page.',
  },
  'body-link-misleads': {
    severity: 'error',
    title: 'A link leads elsewhere than its words say',
    mend: 'Write the words as what the reader will find, such as the title of the page: [words](address). Or put the address right.',
  },
  'body-link-broken': {
    severity: 'error',
    title: 'A link leads to nothing',
    mend: 'Open the page you mean and copy its address.',
  },
  'body-hidden-words': {
    severity: 'error',
    title: 'Words are hidden behind a link or an image',
    mend: 'Take out the words in quotes inside the round brackets, and say them in the text if they matter.',
  },
  'body-image-address': {
    severity: 'error',
    title: 'The address of an image cannot be used',
    mend: 'Put the image into public/images under a name of small letters, digits and hyphens, and write ![what it shows](/images/name.png). It can be png, jpg, jpeg or webp.',
  },
  'body-image-words': {
    severity: 'error',
    title: 'An image is not described',
    mend: 'Write what it shows in the square brackets: ![what it shows](/images/name.png).',
  },
  'body-image-missing': {
    severity: 'error',
    title: 'An image is missing',
    mend: 'Put the file into public/images, or correct its name.',
  },
  'body-table-row': {
    severity: 'error',
    title: 'A row of a table has another number of cells than its head',
    mend: 'Let each row have as many upright lines (|) as the first. For an empty cell, put a space between two of them; for the line itself as text, write \\|.',
  },
  'body-stray-sign': {
    severity: 'error',
    title: 'Signs would be shown as text',
    mend: 'Take them out, or write them as the message says.',
  },
  'body-letter-code': {
    severity: 'error',
    title: 'A letter is hidden behind a code',
    mend: 'Write the letter or sign itself.',
  },
  'body-markup-in-detail': {
    severity: 'error',
    title: 'A detail holds signs for bold words, links or tags',
    mend: 'Write the detail in plain words. Links and bold words only work in the text below.',
  },
} as const satisfies ProblemKinds;
