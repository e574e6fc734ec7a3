/** What programs say when they fail for want of something, and what a person can do about it. */
const CAUSES = [
  {
    said: /ENOSPC|no space left on device|don't have enough free space/i,
    means:
      'The disk is full. Matn needs 600 MB for its packages, and as much again where it installs a browser. ' +
      'Make room, then run the same command again.',
  },
  {
    said: /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    means:
      "This user may not write there. Run the same command as the owner of the project's folder, or in a clone of your own.",
  },
  {
    said: /SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY)|CERT_HAS_EXPIRED|certificate verif/i,
    means:
      'The network answers with a certificate that is not known here. Behind a filtering proxy, name its own: ' +
      'NODE_EXTRA_CA_CERTS=/path/to/its.pem',
  },
  {
    said: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EIDLETIMEOUT|Temporary failure resolving|Could not (resolve|connect)|Unable to connect/i,
    means:
      'The network does not answer. Setting up needs it once, after that Matn works offline. Behind a proxy, say so: ' +
      'https_proxy=http://proxy:port',
  },
  {
    said: /Could not get lock|is held by process/i,
    means: 'Another program is installing software. Wait until it is done, then run the same command again.',
  },
];

/**
 * @param {string} said what a program printed, or an error's message
 * @returns {string | null} a sentence for a person; null where nothing is known of it
 */
export function explainFailure(said) {
  return CAUSES.find((cause) => cause.said.test(said))?.means ?? null;
}

/**
 * @param {unknown} error
 * @returns {string} what the person at the terminal is told of it
 */
export function tellError(error) {
  const message = error instanceof Error ? error.message : String(error);
  const why = explainFailure(message);
  return why ? `${message}\n${why}` : message;
}
