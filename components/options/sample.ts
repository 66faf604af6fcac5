/** The paper of the welcome page's sample, its reporter and its day. Names are the same in every language. */
export const SAMPLE = {
  paper: 'Harbour Post',
  author: 'Ines Calder',
  day: '2025-03-30',
  url: 'https://harbour.example/2025/03/30/ferry',
} as const;
