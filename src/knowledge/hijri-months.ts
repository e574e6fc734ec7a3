/**
 * Lengths of the months of the Umm al-Qura calendar, 1356–1500 AH, as Saudi Arabia published and computed them:
 * three hexadecimal digits a year, one bit a month, Muharram first, set for 30 days. `Intl` agrees only for
 * 1420–1450 (Chromium 156, Firefox 153, Node 20): to it 1 Muharram 1400, the day the Grand Mosque was seized,
 * 20 November 1979, is still 1399.
 */
export const HIJRI_MONTH_LENGTHS =
  '2b2aabd26e92aabaaaaaaaabaaeaabaaaaaaaabab6aaaa5754b555ab3aa64ea95baaa555aaab4ab655aaaaab2e' +
  'cab2ab6aaaabab4aab2aba2baa6b4aba55aaab5556d2b54aea57526e936aaad555aa5b52ba95b49ba4db25d52d' +
  'aa5ad4aea56d4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92ba95d4ada55aaab595749' +
  '764baa5b52b6a56d2ae9572a75535a95d49ba4dd26d535aaaad4b6a57527a95b4ab5536c9ae4b6a96b4ada55d2' +
  '5d92dc96d4ad6556d2b693749b64d72ab54b6a5752b6956b2ad94dc95d4aea56caad5556c97';
export const FIRST_HIJRI_YEAR = 1356;
/** 1 Muharram 1356, 14 March 1937, in days since 1 January 1970. */
export const FIRST_HIJRI_DAY = -11_981;
/** Shaaban 1364 was cut to 28 days to bring the published calendar back to the moon. */
export const SHORTEST_MONTH = { year: 1364, month: 8 } as const;
