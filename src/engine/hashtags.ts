/** A line that is hashtags from beginning to end: «#القدس #غزة». Facts ask for short ones besides (line-roles.ts). */
export const HASHTAGS = /^#[^#]{2,60}(?:\s*#[^#]{2,60})*$/u;
