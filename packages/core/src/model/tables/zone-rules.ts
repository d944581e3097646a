// Written by tools/make-time-zones.js from tzdata 2025c (Node 20.20.2). Do not edit.
/**
 * Offsets from UTC since 1990: zones that share them, then the first offset and each change as
 * "minutes since the last one,offset". All numbers are minutes in base 36, the first change counts from 1990-01-01T00:00Z.
 */
export const zoneRules: readonly (readonly [zones: string, rules: string])[] = [
  [
    'Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Atlantic/Reykjavik Atlantic/St_Helena UTC',
    '0',
  ],
  [
    'Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Bahrain Asia/Kuwait Asia/Qatar Asia/Riyadh Indian/Antananarivo Indian/Comoro Indian/Mayotte',
    '50',
  ],
  [
    'Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo',
    '1o',
  ],
  [
    'Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane',
    '3c',
  ],
  [
    'Africa/Cairo',
    '3c;3pac,50;4q1o,3c;6jic,50;4q1o,3c;6kmc,50;4q1o,3c;6jic,50;4q1o,3c;6jic,50;4q1o,3c;6g4o,50;4r2c,3c;6hdo,50;4r2c,3c;6hdo,50;4r2c,3c;6hdo,50;4r2c,3c;6p5o,50;4r2c,3c;6hdo,50;4r2c,3c;6hdo,50;4r2c,3c;6hdo,50;4r2c,3c;6hdo,50;4r2c,3c;6p5o,50;4r2c,3c;6hdo,50;4r2c,3c;6hdo,50;4jac,3c;6p5o,50;43qc,3c;74po,50;3vyc,3c;7cho,50;3o6c,3c;7s1o,50;36ec,3c;xdo,50;nac,3c;14u1o,50;1amc,3c;12xo,50;1q6c,3c;2osho,50;5m6c,3c;5m9o,50;5tyc,3c;5eho,50;5tyc,3c;5eho,50;5tyc,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5tyc,3c;5eho,50;5tyc,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5tyc,3c;5eho,50;5tyc,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c',
  ],
  [
    'Africa/Casablanca Africa/El_Aaiun',
    '0;5rlc0,1o;2u6c,0;8fdo,1o;2hyc,0;7u9o,1o;30uc,0;7cho,1o;3o6c,0;8fh0,1o;2j40,0;yg0,1o;19k0,0;6hc0,1o;25s0,0;11s0,1o;2eo0,0;4r40,1o;2s00,0;12w0,1o;2mg0,0;4r40,1o;2dk0,0;12w0,1o;30w0,0;4r40,1o;25s0,0;12w0,1o;3gg0,0;4jc0,1o;1q80,0;1ao0,1o;3o80,0;4jc0,1o;1ig0,0;12w0,1o;9xs0,0;12w0,1o;9q00,0;1ao0,1o;9q00,0;12w0,1o;9q00,0;1ao0,1o;9q00,0;12w0,1o;9xs0,0;12w0,1o;9q00,0;1ao0,1o;9q00,0;12w0,1o;9xs0,0;12w0,1o;9q00,0;1ao0,1o;9q00,0;12w0,1o;9q00,0;1ao0,1o;9q00,0;12w0,1o;9xs0,0;12w0,1o;9q00,0;1ao0,1o;9q00,0;12w0,1o;9q00,0;1ao0,1o;9q00,0;1ao0,1o;9q00,0;12w0,1o;9q00,0;1ao0,1o;9q00,0;12w0,1o;9xs0,0;12w0,1o;9q00,0;1ao0,1o',
  ],
  [
    'Africa/Ceuta Arctic/Longyearbyen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich',
    '1o;2k9o,3c;5u00,1o;5m80,3c;5m80,1o;5m80,3c;5m80,1o;5m80,3c;5m80,1o;5m80,3c;5m80,1o;5m80,3c;5m80,1o;5u00,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o;4r40,3c;6hc0,1o;4r40,3c;6hc0,1o;4r40,3c;6p40,1o;4jc0,3c;6p40,1o;4jc0,3c;6p40,1o',
  ],
  ['Africa/Juba', '3c;355so,50;6l9mc,3c'],
  ['Africa/Khartoum', '3c;355so,50;5klmc,3c'],
  ['Africa/Sao_Tome', '0;8rndo,1o;b9k0,0'],
  ['Africa/Tripoli', '1o;3smc,3c;2092c,1o;5qpo,3c;4vw9o,1o;4ag0,3c'],
  ['Africa/Tunis', '1o;3pac,3c;4ow0,1o;4kew0,3c;4oxo,1o;5gpo,3c;6p40,1o;4jc0,3c;6p40,1o;4r40,3c;6hc0,1o'],
  [
    'Africa/Windhoek',
    '3c;1bj0o,1o;55p0,3c;6hac,1o;4r5o,3c;6p2c,1o;4jdo,3c;6p2c,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6p2c,1o;4jdo,3c;6p2c,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6p2c,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6p2c,1o;4jdo,3c;6p2c,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c;6hac,1o;4r5o,3c',
  ],
  [
    'America/Adak',
    '-go;2sk0,-f0;6hac,-go;4yxo,-f0;69ic,-go;4yxo,-f0;69ic,-go;4yxo,-f0;6hac,-go;4r5o,-f0;6hac,-go;4r5o,-f0;6hac,-go;4yxo,-f0;69ic,-go;4yxo,-f0;69ic,-go;4yxo,-f0;69ic,-go;4yxo,-f0;6hac,-go;4r5o,-f0;6hac,-go;4r5o,-f0;6hac,-go;4yxo,-f0;69ic,-go;4yxo,-f0;69ic,-go;4yxo,-f0;6hac,-go;4r5o,-f0;6hac,-go;4r5o,-f0;6hac,-go;43to,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;43to,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;43to,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;43to,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;43to,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;43to,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go;43to,-f0;7cec,-go;3w1o,-f0;7cec,-go;3w1o,-f0;7cec,-go',
  ],
  [
    'America/Anchorage America/Juneau America/Nome America/Sitka America/Yakutat',
    '-f0;2sic,-dc;6hac,-f0;4yxo,-dc;69ic,-f0;4yxo,-dc;69ic,-f0;4yxo,-dc;6hac,-f0;4r5o,-dc;6hac,-f0;4r5o,-dc;6hac,-f0;4yxo,-dc;69ic,-f0;4yxo,-dc;69ic,-f0;4yxo,-dc;69ic,-f0;4yxo,-dc;6hac,-f0;4r5o,-dc;6hac,-f0;4r5o,-dc;6hac,-f0;4yxo,-dc;69ic,-f0;4yxo,-dc;69ic,-f0;4yxo,-dc;6hac,-f0;4r5o,-dc;6hac,-f0;4r5o,-dc;6hac,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0',
  ],
  [
    'America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Kralendijk America/La_Paz America/Lower_Princes America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola',
    '-6o',
  ],
  [
    'America/Araguaina',
    '-3c;19nc,-50;1ry9o,-3c;3o6c,-50;7cho,-3c;43qc,-50;75to,-3c;4i6c,-50;6wxo,-3c;43qc,-50;6wxo,-3c;4jac,-50;6wxo,-3c;43qc,-50;7cho,-3c;3vyc,-50;7zto,-3c;38mc,-50;313to,-3c;3o6c,-50',
  ],
  [
    'America/Argentina/Buenos_Aires America/Buenos_Aires',
    '-3c;1wzc,-50;74po,-3c;43qc,-50;74po,-3c;43qc,-50;74po,-3c;4bic,-50;4n09o,-3c;2dic,-50;6p5o,-3c;4jac,-50',
  ],
  [
    'America/Argentina/Catamarca America/Catamarca',
    '-3c;1wzc,-50;74po,-3c;43qc,-6o;74rc,-3c;43oo,-50;74po,-3c;4bic,-50;3io1o,-6o;l5o,-50;13r2c,-3c;2dic,-50',
  ],
  [
    'America/Argentina/Cordoba America/Cordoba',
    '-3c;1wzc,-50;74po,-3c;43qc,-6o;74rc,-3c;43oo,-50;74po,-3c;4bic,-50;4n09o,-3c;2dic,-50;6p5o,-3c;4jac,-50',
  ],
  [
    'America/Argentina/Jujuy America/Jujuy',
    '-3c;1wzc,-6o;7cjc,-50;4bic,-6o;69lo,-3c;4j8o,-50;74po,-3c;4bic,-50;4n09o,-3c;2dic,-50',
  ],
  [
    'America/Argentina/La_Rioja',
    '-3c;1wzc,-50;74po,-3c;41ic,-6o;22jc,-50;54ec,-3c;43qc,-50;74po,-3c;4bic,-50;3io1o,-6o;l5o,-50;13r2c,-3c;2dic,-50',
  ],
  [
    'America/Argentina/Mendoza America/Mendoza',
    '-3c;1wzc,-6o;6y3c,-50;486c,-6o;71do,-50;49ac,-6o;74po,-3c;4bgo,-50;3ie1o,-6o;3w1o,-50;10q6c,-3c;2dic,-50',
  ],
  [
    'America/Argentina/Rio_Gallegos',
    '-3c;1wzc,-50;74po,-3c;43qc,-50;74po,-3c;43qc,-50;74po,-3c;4bic,-50;3io1o,-6o;l5o,-50;13r2c,-3c;2dic,-50',
  ],
  [
    'America/Argentina/Salta',
    '-3c;1wzc,-50;74po,-3c;43qc,-6o;74rc,-3c;43oo,-50;74po,-3c;4bic,-50;4n09o,-3c;2dic,-50',
  ],
  [
    'America/Argentina/San_Juan',
    '-3c;1wzc,-50;74po,-3c;41ic,-6o;22jc,-50;54ec,-3c;43qc,-50;74po,-3c;4bic,-50;3imxo,-6o;1p5o,-50;12o6c,-3c;2dic,-50',
  ],
  [
    'America/Argentina/San_Luis',
    '-3c;283c,-6o;6mzc,-50;486c,-6o;2u9o,-50;42jic,-6o;1p5o,-50;12o6c,-3c;oec,-50;1hdo,-6o;6p5o,-50;4jac,-6o;6p5o,-50',
  ],
  [
    'America/Argentina/Tucuman',
    '-3c;1wzc,-50;74po,-3c;43qc,-6o;74rc,-3c;43oo,-50;74po,-3c;4bic,-50;3io1o,-6o;ddo,-50;13yuc,-3c;2dic,-50;6p5o,-3c;4jac,-50',
  ],
  [
    'America/Argentina/Ushuaia',
    '-3c;1wzc,-50;74po,-3c;43qc,-50;74po,-3c;43qc,-50;74po,-3c;4bic,-50;3ilto,-6o;ndo,-50;13r2c,-3c;2dic,-50',
  ],
  [
    'America/Asuncion',
    '-50;2s50,-6o;5ndo,-50;5m6c,-6o;5sxo,-50;4jac,-6o;6q9o,-50;5gmc,-6o;5oho,-50;4lic,-6o;6o1o,-50;4kec,-6o;6p5o,-50;4ouc,-6o;6rdo,-50;4bic,-6o;6wxo,-50;4jac,-6o;6p5o,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6p5o,-50;5m6c,-6o;4jdo,-50;6p2c,-6o;4r5o,-50;6hac,-6o;61to,-50;4jac,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4jac,-6o;6wxo,-50;4bic,-6o;6wxo,-50;4bic,-6o;6wxo,-50;5eec,-6o;5eho,-50;5tyc,-6o;5eho,-50;5tyc,-6o;5m9o,-50;56mc,-6o;61to,-50;56mc,-6o;61to,-50;56mc,-6o;61to,-50;5eec,-6o;5u1o,-50;5eec,-6o;5u1o,-50;5eec,-6o;61to,-50;56mc,-6o;61to,-50;56mc,-6o;61to,-50;5eec,-6o;5u1o,-50;5eec,-6o;5u1o,-50;5eec,-6o;5u1o,-50;5eec,-6o;61to,-50',
  ],
  ['America/Atikokan America/Cayman America/Coral_Harbour America/Jamaica America/Panama', '-8c'],
  [
    'America/Bahia',
    '-3c;19nc,-50;7s1o,-3c;3o6c,-50;7k9o,-3c;3gec,-50;7zto,-3c;30uc,-50;7zto,-3c;3vyc,-50;7cho,-3c;3vyc,-50;7cho,-3c;3o6c,-50;7cho,-3c;43qc,-50;75to,-3c;4i6c,-50;6wxo,-3c;43qc,-50;6wxo,-3c;4jac,-50;6wxo,-3c;43qc,-50;7cho,-3c;3vyc,-50;7zto,-3c;38mc,-50;2pnlo,-3c;43qc,-50',
  ],
  [
    'America/Bahia_Banderas',
    '-bo;1ymn0,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;5u1o,-a0;4jac,-bo;5u1o,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-8c;6h8o,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0',
  ],
  ['America/Belem America/Cayenne America/Paramaribo Antarctica/Rothera', '-50'],
  ['America/Belize America/El_Salvador America/Regina America/Swift_Current', '-a0'],
  ['America/Boa_Vista', '-6o;31xyo,-50;4jac,-6o;6wxo,-50;7qc,-6o'],
  ['America/Bogota', '-8c;qc0c,-6o;8n2c,-8c'],
  [
    'America/Boise America/Denver America/Edmonton America/Inuvik',
    '-bo;2sf0,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo',
  ],
  [
    'America/Cambridge_Bay',
    '-bo;2sf0,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;b8ec,-8c;6oz0,-a0;b0t0,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo',
  ],
  [
    'America/Campo_Grande',
    '-50;19p0,-6o;7s1o,-50;3o6c,-6o;7k9o,-50;3gec,-6o;7zto,-50;30uc,-6o;7zto,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7cho,-50;3o6c,-6o;7cho,-50;43qc,-6o;75to,-50;4i6c,-6o;6wxo,-50;43qc,-6o;6wxo,-50;4jac,-6o;6wxo,-50;43qc,-6o;7cho,-50;3vyc,-6o;7zto,-50;38mc,-6o;7k9o,-50;3o6c,-6o;821o,-50;3e6c,-6o;7cho,-50;3vyc,-6o;7zto,-50;3gec,-6o;74po,-50;3vyc,-6o;7k9o,-50;3o6c,-6o;7k9o,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7cho,-50;43qc,-6o;7cho,-50;3o6c,-6o;7k9o,-50;3o6c,-6o;7k9o,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7zto,-50;38mc,-6o',
  ],
  [
    'America/Cancun',
    '-a0;1ymlc,-8c;69ic,-a0;4yxo,-8c;b8ec,-6o;3o6c,-8c;2ldo,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;5u1o,-8c;4jac,-a0;5u1o,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;30xo,-8c',
  ],
  ['America/Caracas', '-6o;5m77o,-7i;2mmo0,-6o'],
  [
    'America/Chicago America/Menominee',
    '-a0;2sdc,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  [
    'America/Chihuahua',
    '-a0;1ymlc,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;b8ho,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;5u1o,-a0;4jac,-bo;5u1o,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0',
  ],
  [
    'America/Ciudad_Juarez',
    '-a0;1ymlc,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;b8ho,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;5u1o,-a0;4jac,-bo;5u1o,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4blo,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;82z0,-bo;35h0,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo',
  ],
  ['America/Costa_Rica', '-a0;btu0,-8c;512c,-a0;67do,-8c;1rac,-a0'],
  [
    'America/Coyhaique',
    '-50;24t0,-6o;5u1o,-50;5eec,-6o;6p5o,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6p5o,-50;4jac,-6o;6p5o,-50;56mc,-6o;61to,-50;4r2c,-6o;61to,-50;5tyc,-6o;5u1o,-50;4r2c,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6p5o,-50;4jac,-6o;6p5o,-50;56mc,-6o;61to,-50;4r2c,-6o;6hdo,-50;5eec,-6o;5u1o,-50;6hac,-6o;38po,-50;7ryc,-6o;3w1o,-50;7cec,-6o;43to,-50;74mc,-6o;43to,-50;j0ec,-6o;2t5o,-50;8fac,-6o;2t5o,-50;8fac,-6o;2t5o,-50;7cec,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4r5o,-50;6p2c,-6o;4r5o,-50',
  ],
  ['America/Creston America/Dawson_Creek America/Phoenix', '-bo'],
  [
    'America/Cuiaba',
    '-50;19p0,-6o;7s1o,-50;3o6c,-6o;7k9o,-50;3gec,-6o;7zto,-50;30uc,-6o;7zto,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7cho,-50;3o6c,-6o;7cho,-50;43qc,-6o;75to,-50;4i6c,-6o;6wxo,-50;43qc,-6o;6wxo,-50;4jac,-6o;6wxo,-50;43qc,-6o;7cho,-50;3vyc,-6o;7zto,-50;38mc,-6o;jaho,-50;3e6c,-6o;7cho,-50;3vyc,-6o;7zto,-50;3gec,-6o;74po,-50;3vyc,-6o;7k9o,-50;3o6c,-6o;7k9o,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7cho,-50;43qc,-6o;7cho,-50;3o6c,-6o;7k9o,-50;3o6c,-6o;7k9o,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7cho,-50;3vyc,-6o;7zto,-50;38mc,-6o',
  ],
  [
    'America/Danmarkshavn',
    '-50;2k9o,-3c;5u00,-50;5m80,-3c;5m80,-50;5m80,-3c;5m80,-50;5m80,-3c;5m80,-50;5m80,-3c;5m80,-50;5m80,-3c;5m80,-50;323c,0',
  ],
  [
    'America/Dawson America/Whitehorse',
    '-dc;2sgo,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo',
  ],
  [
    'America/Detroit America/Kentucky/Louisville America/Louisville America/Nassau America/New_York America/Toronto',
    '-8c;2sbo,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c',
  ],
  ['America/Eirunepe', '-8c;16r4c,-6o;3vyc,-8c;4ho1o,-6o;1onac,-8c'],
  [
    'America/Fort_Nelson',
    '-dc;2sgo,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo',
  ],
  ['America/Fortaleza', '-3c;19nc,-50;30o9o,-3c;4jac,-50;6wxo,-3c;fic,-50;b0po,-3c;3vyc,-50'],
  [
    'America/Glace_Bay America/Halifax Atlantic/Bermuda',
    '-6o;2sa0,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o',
  ],
  [
    'America/Godthab America/Nuuk',
    '-50;2k9o,-3c;5u00,-50;5m80,-3c;5m80,-50;5m80,-3c;5m80,-50;5m80,-3c;5m80,-50;5m80,-3c;5m80,-50;5m80,-3c;5m80,-50;5u00,-3c;6hc0,-50;4r40,-3c;6hc0,-50;4r40,-3c;6hc0,-50;4r40,-3c;6p40,-50;4jc0,-3c;6p40,-50;4jc0,-3c;6p40,-50;4r40,-3c;6hc0,-50;4r40,-3c;6hc0,-50;4r40,-3c;6p40,-50;4jc0,-3c;6p40,-50;4jc0,-3c;6p40,-50;4jc0,-3c;6p40,-50;4r40,-3c;6hc0,-50;4r40,-3c;6hc0,-50;4r40,-3c;6p40,-50;4jc0,-3c;6p40,-50;4jc0,-3c;6p40,-50;4r40,-3c;6hc0,-50;4r40,-3c;6hc0,-50;4r40,-3c;6hc0,-50;4r40,-3c;6p40,-50;4jc0,-3c;6p40,-50;4jc0,-3c;6p40,-50;4r40,-3c;6hc0,-50;4r40,-3c;6hc0,-50;4r40,-3c;6p40,-50;4jc0,-3c;6p40,-50;4jc0,-3c;bg80,-1o;6hc0,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4jc0,-1o;6p40,-3c',
  ],
  [
    'America/Goose_Bay',
    '-6o;2s6p,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7chn,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o',
  ],
  [
    'America/Grand_Turk',
    '-8c;2sbo,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;159ic,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c',
  ],
  ['America/Guatemala', '-a0;dru0,-8c;56mc,-a0;4l3do,-8c;4r2c,-a0'],
  ['America/Guayaquil', '-8c;ws8c,-6o;24mc,-8c'],
  ['America/Guyana', '-50;p92o,-6o'],
  [
    'America/Havana',
    '-8c;2s8c,-6o;61qc,-8c;5eho,-6o;5u00,-8c;5eg0,-6o;5u00,-8c;5eg0,-6o;5u00,-8c;5eg0,-6o;5u00,-8c;5eg0,-6o;5u00,-8c;5m80,-6o;5m80,-8c;5m80,-6o;5u00,-8c;56o0,-6o;6hc0,-8c;4r40,-6o;6p40,-8c;4r40,-6o;6hc0,-8c;4r40,-6o;6hc0,-8c;4yw0,-6o;69k0,-8c;4yw0,-6o;69k0,-8c;4r40,-6o;t600,-8c;43s0,-6o;74o0,-8c;4bk0,-6o;6ww0,-8c;43s0,-6o;74o0,-8c;4bk0,-6o;74o0,-8c;4bk0,-6o;7cg0,-8c;4bk0,-6o;6p40,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;43s0,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;43s0,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;43s0,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;43s0,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;43s0,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c;3w00,-6o;7cg0,-8c',
  ],
  ['America/Hermosillo', '-bo;1ymn0,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo'],
  [
    'America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Vevay America/Indianapolis',
    '-8c;536ro,-6o;6hac,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c',
  ],
  [
    'America/Indiana/Knox',
    '-a0;2sdc,-8c;6hac,-a0;4yxo,-8c;4vfic,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  [
    'America/Indiana/Petersburg America/Indiana/Vincennes',
    '-8c;59o3o,-a0;43to,-8c;b8ec,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c',
  ],
  [
    'America/Indiana/Tell_City',
    '-8c;59o3o,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  [
    'America/Indiana/Winamac',
    '-8c;59o3o,-a0;43to,-6o;7cco,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c',
  ],
  [
    'America/Iqaluit',
    '-8c;2sbo,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-a0;4r7c,-8c;b8ec,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c',
  ],
  [
    'America/Kentucky/Monticello',
    '-a0;2sdc,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;b8ec,-6o;6hac,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;69ic,-8c;4yxo,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c',
  ],
  ['America/Lima', '-8c;8c,-6o;2ryc,-8c;16bdo,-6o;2ryc,-8c'],
  [
    'America/Los_Angeles America/Vancouver',
    '-dc;2sgo,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc',
  ],
  ['America/Maceio', '-3c;19nc,-50;1ry9o,-3c;3o6c,-50;151to,-3c;4jac,-50;6wxo,-3c;fic,-50;b0po,-3c;3vyc,-50'],
  ['America/Managua', '-a0;mjko,-8c;88fo,-a0;321o,-8c;193ac,-a0;2l8po,-8c;5eec,-a0;6hh0,-8c;4r0o,-a0'],
  ['America/Manaus', '-6o;16r2o,-50;3vyc,-6o'],
  [
    'America/Matamoros',
    '-a0;1ymlc,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;5u1o,-8c;4jac,-a0;5u1o,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4blo,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  [
    'America/Mazatlan',
    '-bo;1ymn0,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;5u1o,-a0;4jac,-bo;5u1o,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo',
  ],
  [
    'America/Merida America/Mexico_City America/Monterrey',
    '-a0;1ymlc,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;5u1o,-8c;4jac,-a0;5u1o,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0',
  ],
  [
    'America/Metlakatla',
    '-dc;837so,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;9pyc,-f0;1iho,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;43to,-dc;7cec,-f0;3w1o,-dc;7cec,-f0;3w1o,-dc;7cec,-f0',
  ],
  [
    'America/Miquelon',
    '-50;2s8c,-3c;6hac,-50;4yxo,-3c;69ic,-50;4yxo,-3c;69ic,-50;4yxo,-3c;6hac,-50;4r5o,-3c;6hac,-50;4r5o,-3c;6hac,-50;4yxo,-3c;69ic,-50;4yxo,-3c;69ic,-50;4yxo,-3c;69ic,-50;4yxo,-3c;6hac,-50;4r5o,-3c;6hac,-50;4r5o,-3c;6hac,-50;4yxo,-3c;69ic,-50;4yxo,-3c;69ic,-50;4yxo,-3c;6hac,-50;4r5o,-3c;6hac,-50;4r5o,-3c;6hac,-50;43to,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;43to,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;43to,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;43to,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;43to,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;43to,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50;43to,-3c;7cec,-50;3w1o,-3c;7cec,-50;3w1o,-3c;7cec,-50',
  ],
  [
    'America/Moncton',
    '-6o;2sa0,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yud,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;43wz,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o',
  ],
  [
    'America/Montevideo',
    '-3c;1p7c,-50;7cho,-3c;43qc,-50;7cho,-3c;3vyc,-50;74po,-3c;43qc,-50;3ma1o,-3c;5u1o,-50;61to,-3c;4r2c,-50;69lo,-3c;4yuc,-50;6hdo,-3c;4r2c,-50;6hdo,-3c;4r2c,-50;6hdo,-3c;4yuc,-50;69lo,-3c;4yuc,-50;69lo,-3c;4yuc,-50;6hdo,-3c;4r2c,-50;6hdo,-3c;4r2c,-50;6hdo,-3c;4r2c,-50',
  ],
  ['America/Noronha', '-1o;19lo,-3c;30o9o,-1o;4jac,-3c;6wxo,-1o;7qc,-3c;b8ho,-1o;3vyc,-3c'],
  [
    'America/North_Dakota/Beulah',
    '-bo;2sf0,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;b8ec,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  [
    'America/North_Dakota/Center',
    '-bo;2sf0,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;b8ec,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  [
    'America/North_Dakota/New_Salem',
    '-bo;2sf0,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;b8ec,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  [
    'America/Ojinaga',
    '-a0;1ymlc,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;b8ho,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;5u1o,-a0;4jac,-bo;5u1o,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4r5o,-a0;6hac,-bo;4yxo,-a0;69ic,-bo;4yxo,-a0;69ic,-bo;4blo,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;3w1o,-a0;7cec,-bo;43to,-a0;7cec,-bo;3w1o,-a0;b8ec,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  [
    'America/Port-au-Prince',
    '-8c;2sa0,-6o;6hc0,-8c;4yw0,-6o;69k0,-8c;4yw0,-6o;69k0,-8c;4yw0,-6o;6hc0,-8c;4r40,-6o;6hc0,-8c;4r40,-6o;6hc0,-8c;4yw0,-6o;69k0,-8c;4yw0,-6o;69k0,-8c;2btqc,-6o;6hac,-8c;4r5o,-6o;6hac,-8c;1ohx0,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;fc9o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;43to,-6o;7cec,-8c;3w1o,-6o;7cec,-8c;3w1o,-6o;7cec,-8c',
  ],
  [
    'America/Punta_Arenas Antarctica/Palmer',
    '-50;24t0,-6o;5u1o,-50;5eec,-6o;6p5o,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6p5o,-50;4jac,-6o;6p5o,-50;56mc,-6o;61to,-50;4r2c,-6o;61to,-50;5tyc,-6o;5u1o,-50;4r2c,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6p5o,-50;4jac,-6o;6p5o,-50;56mc,-6o;61to,-50;4r2c,-6o;6hdo,-50;5eec,-6o;5u1o,-50;6hac,-6o;38po,-50;7ryc,-6o;3w1o,-50;7cec,-6o;43to,-50;74mc,-6o;43to,-50;j0ec,-6o;2t5o,-50',
  ],
  [
    'America/Rankin_Inlet',
    '-a0;2sdc,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;hpqc,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  ['America/Recife', '-3c;19nc,-50;30o9o,-3c;4jac,-50;6wxo,-3c;7qc,-50;b8ho,-3c;3vyc,-50'],
  [
    'America/Resolute',
    '-a0;2sdc,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;hpqc,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;69ic,-a0;4yxo,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;hxic,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  ['America/Rio_Branco', '-8c;5sb4c,-6o;1onac,-8c'],
  ['America/Santarem', '-6o;5sb2o,-50'],
  [
    'America/Santiago',
    '-50;24t0,-6o;5u1o,-50;5eec,-6o;6p5o,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6p5o,-50;4jac,-6o;6p5o,-50;56mc,-6o;61to,-50;4r2c,-6o;61to,-50;5tyc,-6o;5u1o,-50;4r2c,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4jac,-6o;6p5o,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6hdo,-50;4r2c,-6o;6p5o,-50;4jac,-6o;6p5o,-50;56mc,-6o;61to,-50;4r2c,-6o;6hdo,-50;5eec,-6o;5u1o,-50;6hac,-6o;38po,-50;7ryc,-6o;3w1o,-50;7cec,-6o;43to,-50;74mc,-6o;43to,-50;j0ec,-6o;2t5o,-50;8fac,-6o;2t5o,-50;8fac,-6o;2t5o,-50;7cec,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4r5o,-50;6p2c,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6p2c,-6o;4jdo,-50;6p2c,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6p2c,-6o;4jdo,-50;6p2c,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6p2c,-6o;4jdo,-50',
  ],
  ['America/Santo_Domingo', '-6o;3e1m0,-8c;12w0,-6o'],
  [
    'America/Sao_Paulo',
    '-3c;19nc,-50;7s1o,-3c;3o6c,-50;7k9o,-3c;3gec,-50;7zto,-3c;30uc,-50;7zto,-3c;3vyc,-50;7cho,-3c;3vyc,-50;7cho,-3c;3o6c,-50;7cho,-3c;43qc,-50;75to,-3c;4i6c,-50;6wxo,-3c;43qc,-50;6wxo,-3c;4jac,-50;6wxo,-3c;43qc,-50;7cho,-3c;3vyc,-50;7zto,-3c;38mc,-50;7k9o,-3c;3o6c,-50;821o,-3c;3e6c,-50;7cho,-3c;3vyc,-50;7zto,-3c;3gec,-50;74po,-3c;3vyc,-50;7k9o,-3c;3o6c,-50;7k9o,-3c;3vyc,-50;7cho,-3c;3vyc,-50;7cho,-3c;43qc,-50;7cho,-3c;3o6c,-50;7k9o,-3c;3o6c,-50;7k9o,-3c;3vyc,-50;7cho,-3c;3vyc,-50;7cho,-3c;3vyc,-50;7cho,-3c;3vyc,-50;7zto,-3c;38mc,-50',
  ],
  [
    'America/Scoresbysund',
    '-1o;2k9o,0;5u00,-1o;5m80,0;5m80,-1o;5m80,0;5m80,-1o;5m80,0;5m80,-1o;5m80,0;5m80,-1o;5m80,0;5m80,-1o;5u00,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;b8g0,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6hc0,-3c;4r40,-1o;6p40,-3c;4jc0,-1o;6p40,-3c;4jc0,-1o;6p40,-3c',
  ],
  [
    'America/St_Johns',
    '-5u;2s5v,-46;6hac,-5u;4yxo,-46;69ic,-5u;4yxo,-46;69ic,-5u;4yxo,-46;6hac,-5u;4r5o,-46;6hac,-5u;4r5o,-46;6hac,-5u;4yxo,-46;69ic,-5u;4yxo,-46;69ic,-5u;4yxo,-46;69ic,-5u;4yxo,-46;6hac,-5u;4r5o,-46;6hac,-5u;4r5o,-46;6hac,-5u;4yxo,-46;69ic,-5u;4yxo,-46;69ic,-5u;4yxo,-46;6hac,-5u;4r5o,-46;6hac,-5u;4r5o,-46;6hac,-5u;43to,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;43to,-46;7cec,-5u;3w1o,-46;7chn,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;43to,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;43to,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;43to,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;43to,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u;43to,-46;7cec,-5u;3w1o,-46;7cec,-5u;3w1o,-46;7cec,-5u',
  ],
  ['America/Tegucigalpa', '-a0;549m0,-8c;2u6c,-a0'],
  [
    'America/Thule',
    '-6o;e0q0,-50;5m6c,-6o;5m9o,-50;5m6c,-6o;5u1o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;4yxo,-50;69ic,-6o;4yxo,-50;69ic,-6o;4yxo,-50;6hac,-6o;4r5o,-50;6hac,-6o;4r5o,-50;6hac,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o;43to,-50;7cec,-6o;3w1o,-50;7cec,-6o;3w1o,-50;7cec,-6o',
  ],
  [
    'America/Tijuana',
    '-dc;2sgo,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4r5o,-bo;6hac,-dc;4yxo,-bo;69ic,-dc;4yxo,-bo;69ic,-dc;4blo,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;43to,-bo;7cec,-dc;3w1o,-bo;7cec,-dc;3w1o,-bo;7cec,-dc',
  ],
  [
    'America/Winnipeg',
    '-a0;2sdc,-8c;6hc0,-a0;4yw0,-8c;69k0,-a0;4yw0,-8c;69k0,-a0;4yw0,-8c;6hc0,-a0;4r40,-8c;6hc0,-a0;4r40,-8c;6hc0,-a0;4yw0,-8c;69k0,-a0;4yw0,-8c;69k0,-a0;4yw0,-8c;69k0,-a0;4yw0,-8c;6hc0,-a0;4r40,-8c;6hc0,-a0;4r40,-8c;6hc0,-a0;4yw0,-8c;69k0,-a0;4yw0,-8c;69k0,-a0;4yw0,-8c;6hc0,-a0;4r40,-8c;6hc0,-a0;4r40,-8c;6hac,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;43to,-8c;7cec,-a0;3w1o,-8c;7cec,-a0;3w1o,-8c;7cec,-a0',
  ],
  [
    'Antarctica/Casey',
    'dc;67520,ic;4970,dc;il10,ic;3lyc,dc;1glac,ic;fl5o,dc;6hh0,ic;4ypc,dc;67h0,ic;4t70,dc;6hc1,ic;4yqz,dc;69p1,ic;4yqz,dc;69p1,ic;4vjz,dc',
  ],
  ['Antarctica/Davis', 'bo;6753o,8c;4g1o,bo;ie6c,8c;3m1o,bo'],
  [
    'Antarctica/DumontDUrville Pacific/Chuuk Pacific/Guam Pacific/Port_Moresby Pacific/Saipan Pacific/Truk',
    'go',
  ],
  [
    'Antarctica/Macquarie',
    'ic;2c2o,go;6ww0,ic;4r40,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5m80,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;4r40,ic;6hc0,go;61s0,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5m80,go;5m80,ic;5eg0,go;61s0,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;guo0,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5u00,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic',
  ],
  ['Antarctica/Mawson', 'a0;6755c,8c'],
  [
    'Antarctica/McMurdo Pacific/Auckland',
    'lo;2bzc,k0;69k0,lo;4yw0,k0;69k0,lo;4yw0,k0;69k0,lo;56o0,k0;61s0,lo;56o0,k0;61s0,lo;56o0,k0;61s0,lo;56o0,k0;69k0,lo;4yw0,k0;69k0,lo;4yw0,k0;69k0,lo;56o0,k0;61s0,lo;56o0,k0;61s0,lo;56o0,k0;69k0,lo;4yw0,k0;69k0,lo;4yw0,k0;69k0,lo;56o0,k0;61s0,lo;56o0,k0;61s0,lo;56o0,k0;61s0,lo;56o0,k0;61s0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5m80,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5m80,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;61s0,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5m80,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5m80,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5eg0,lo;5u00,k0;5m80,lo',
  ],
  [
    'Antarctica/Troll',
    '0;4rq9o,3c;6p40,0;4jc0,3c;6p40,0;4jc0,3c;6p40,0;4r40,3c;6hc0,0;4r40,3c;6hc0,0;4r40,3c;6p40,0;4jc0,3c;6p40,0;4jc0,3c;6p40,0;4r40,3c;6hc0,0;4r40,3c;6hc0,0;4r40,3c;6hc0,0;4r40,3c;6p40,0;4jc0,3c;6p40,0;4jc0,3c;6p40,0;4r40,3c;6hc0,0;4r40,3c;6hc0,0;4r40,3c;6p40,0;4jc0,3c;6p40,0;4jc0,3c;6p40,0;4r40,3c;6hc0,0;4r40,3c;6hc0,0;4r40,3c;6hc0,0;4r40,3c;6p40,0;4jc0,3c;6p40,0;4jc0,3c;6p40,0;4r40,3c;6hc0,0;4r40,3c;6hc0,0;4r40,3c;6p40,0;4jc0,3c;6p40,0;4jc0,3c;6p40,0;4jc0,3c;6p40,0;4r40,3c;6hc0,0;4r40,3c;6hc0,0;4r40,3c;6p40,0;4jc0,3c;6p40,0;4jc0,3c;6p40,0',
  ],
  ['Antarctica/Vostok', 'bo;1a1gc,0;8fno,bo;94cvo,8c'],
  [
    'Asia/Almaty',
    'a0;2k1c,bo;5u00,a0;b8ho,8c;3gg0,a0;25qc,bo;5m80,a0;5m80,bo;5m80,a0;5m80,bo;5m80,a0;5m80,bo;5m80,a0;5u00,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;61xgo,8c',
  ],
  [
    'Asia/Amman',
    '3c;3kso,50;4yuc,3c;5zlo,50;512c,3c;61to,50;5eec,3c;5m9o,50;5m6c,3c;5m9o,50;56mc,3c;69lo,50;4yw0,3c;69k0,50;56o0,3c;61s0,50;56o0,3c;61s0,50;56o0,3c;8ts0,50;2mg0,3c;5sw0,50;5nc0,3c;5l40,50;5nc0,3c;5m80,50;5m80,3c;5m80,50;6hc0,3c;4r40,50;69k0,3c;56o0,50;5m80,3c;5m80,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;jfyc,3c;30xo,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;3o80,50',
  ],
  [
    'Asia/Anadyr Asia/Kamchatka',
    'k0;2jrc,lo;5u00,k0;b8ho,ic;3gg0,k0;25qc,lo;5m80,k0;5m80,lo;5m80,k0;5m80,lo;5m80,k0;5m80,lo;5m80,k0;5u00,lo;6hc0,k0;4r40,lo;6hc0,k0;4r40,lo;6hc0,k0;4r40,lo;6p40,k0;4jc0,lo;6p40,k0;4jc0,lo;6p40,k0;4r40,lo;6hc0,k0;4r40,lo;6hc0,k0;4r40,lo;6p40,k0;4jc0,lo;6p40,k0;4jc0,lo;6p40,k0;4jc0,lo;6p40,k0;4r40,lo;6hc0,k0;4r40,lo;6hc0,k0;bg9o,ic;4jc0,k0',
  ],
  [
    'Asia/Aqtau',
    '8c;2k30,a0;5u00,8c;b8ho,6o;3gg0,8c;25qc,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,6o;5m9o,8c;5m80,6o;5u00,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c',
  ],
  [
    'Asia/Aqtobe',
    '8c;2k30,a0;5u00,8c;b8ho,6o;3gg0,8c;25qc,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5u00,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6p40,8c;4jc0,a0;6p40,8c;4jc0,a0;6p40,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6p40,8c',
  ],
  ['Asia/Ashgabat', '8c;2k30,a0;5u00,8c;b8ho,6o;3gg0,8c'],
  [
    'Asia/Atyrau',
    '8c;2k30,a0;5u00,8c;b8ho,6o;3gg0,8c;25qc,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5u00,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;bg9o,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c',
  ],
  [
    'Asia/Baghdad',
    '50;2k4o,6o;5u00,50;5nfc,6o;5nc0,50;5nc0,6o;5nc0,50;5m80,6o;5nc0,50;5m80,6o;5nc0,50;5m80,6o;5nc0,50;5nc0,6o;5nc0,50;5m80,6o;5nc0,50;5m80,6o;5nc0,50;5m80,6o;5nc0,50;5nc0,6o;5nc0,50;5m80,6o;5nc0,50;5m80,6o;5nc0,50;5m80,6o;5nc0,50;5nc0,6o;5nc0,50;5m80,6o;5nc0,50;5m80,6o;5nc0,50;5m80,6o;5nc0,50',
  ],
  [
    'Asia/Baku',
    '6o;2k4o,8c;5u00,6o;b8ho,50;5m80,6o;195nc,8c;6hc0,6o;4r2c,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o',
  ],
  [
    'Asia/Bangkok Asia/Ho_Chi_Minh Asia/Jakarta Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Vientiane Indian/Christmas',
    'bo',
  ],
  [
    'Asia/Barnaul',
    'bo;2jzo,dc;5u00,bo;b8ho,a0;3gg0,bo;25qc,dc;5m80,bo;5m80,dc;5m80,bo;5m80,dc;5m80,bo;5m80,dc;1xv0,bo;3oeo,a0;5u00,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;14eec,a0;fzlo,bo',
  ],
  [
    'Asia/Beirut',
    '3c;3p8o,50;56mc,3c;62xo,50;56mc,3c;641o,50;4tac,3c;5eho,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5u1o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c',
  ],
  [
    'Asia/Bishkek',
    'a0;2k1c,bo;5u00,a0;ac80,8c;6xyc,a0;56mc,8c;61to,a0;56mc,8c;61to,a0;56mc,8c;61to,a0;56mc,8c;61to,a0;5eec,8c;5mdu,a0;6hac,8c;4r5o,a0;6hac,8c;4r5o,a0;6p2c,8c;4jdo,a0;6p2c,8c;4jdo,a0;6p2c,8c;4r5o,a0;6hac,8c;4r5o,a0;6hac,8c;4r5o,a0;6p2c,8c;4jdo,a0',
  ],
  [
    'Asia/Brunei Asia/Hong_Kong Asia/Kuala_Lumpur Asia/Kuching Asia/Macau Asia/Makassar Asia/Singapore Asia/Taipei',
    'dc',
  ],
  ['Asia/Calcutta Asia/Kolkata', '96'],
  [
    'Asia/Chita',
    'f0;2jwc,go;5u00,f0;b8ho,dc;3gg0,f0;25qc,go;5m80,f0;5m80,go;5m80,f0;5m80,go;5m80,f0;5m80,go;5m80,f0;5u00,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6p40,f0;4jc0,go;6p40,f0;4jc0,go;6p40,f0;4r40,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6p40,f0;4jc0,go;6p40,f0;4jc0,go;6p40,f0;4jc0,go;6p40,f0;4r40,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6p40,f0;4jc0,go;14eec,dc;fznc,f0',
  ],
  ['Asia/Colombo', '96;203au,au;4r36,a0;2yq8u,96'],
  [
    'Asia/Damascus',
    '3c;2s00,50;5m6c,3c;5nac,50;5nac,3c;5v5o,50;5fic,3c;5flo,50;5nac,3c;5sxo,50;5nac,3c;5m9o,50;5nac,3c;5ndo,50;5nac,3c;5l5o,50;5oec,3c;5k1o,50;5pic,3c;5m9o,50;5nac,3c;5ndo,50;5nac,3c;5m9o,50;5nac,3c;5m9o,50;5nac,3c;5m9o,50;5nac,3c;5ndo,50;5nac,3c;5m9o,50;5nac,3c;5m9o,50;5dac,3c;5u1o,50;6p2c,3c;4r5o,50;6iec,3c;4i9o,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50',
  ],
  ['Asia/Dhaka', 'a0;63foc,bo;60o0,a0'],
  ['Asia/Dili', 'dc;3cqao,f0'],
  ['Asia/Dubai Asia/Muscat Indian/Mahe Indian/Reunion', '6o'],
  ['Asia/Dushanbe', 'a0;2k1c,bo;5u00,a0;am9o,8c'],
  [
    'Asia/Famagusta',
    '3c;2k4o,50;5tyc,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5u1o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;6hh0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;hxk0,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Asia/Gaza',
    '3c;2k4o,50;4r2c,3c;6hdo,50;4yuc,3c;6hdo,50;4yuc,3c;6f5o,50;4tac,3c;6f5o,50;4lic,3c;6mxo,50;4tac,3c;6mxo,50;56o0,3c;61s0,50;56o0,3c;61s0,50;56o0,3c;6hc0,50;5m6c,3c;5u1o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;56o0,3c;61s0,50;5b5o,3c;5iuc,50;5dac,3c;5w9o,50;53do,3c;62uc,50;4r2c,3c;6hdo,50;4yw0,3c;6ao1,50;486b,3c;76xp,50;3rib,3c;7gxo,50;5eg0,3c;5u00,50;5m6c,3c;5m9o,50;6hac,3c;4s9o,50;6g80,3c;4s9o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4q00,50;6iec,3c;4r5o,50;6hc0,3c;4r40,50;6o00,3c;4lk0,50;6o1o,3c;5m9o,50;5m6c,3c;5eho,50;5tyc,3c;56po,50;61qc,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;69ic,3c;4yxo,50;61qc,3c;56po,50;5m6c,3c;5m9o,50;5eec,3c;5u1o,50;4yuc,3c;1iho,50;7qc,3c',
  ],
  [
    'Asia/Hebron',
    '3c;2k4o,50;4r2c,3c;6hdo,50;4yuc,3c;6hdo,50;4yuc,3c;6f5o,50;4tac,3c;6f5o,50;4lic,3c;6mxo,50;4tac,3c;6mxo,50;56o0,3c;61s0,50;56o0,3c;61s0,50;56o0,3c;6hc0,50;5m6c,3c;5u1o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;56o0,3c;61s0,50;5b5o,3c;5iuc,50;5dac,3c;5w9o,50;53do,3c;62uc,50;4uec,3c;6e1o,50;4yw0,3c;69k0,50;49ac,3c;76xp,50;3rib,3c;w9o,50;yec,3c;5m9o,50;5eg0,3c;5u00,50;5m6c,3c;5m9o,50;6hac,3c;4s9o,50;6g80,3c;4s9o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4q00,50;6iec,3c;4r5o,50;6hc0,3c;4r40,50;6o00,3c;4lk0,50;6o1o,3c;5m9o,50;5m6c,3c;5eho,50;5tyc,3c;56po,50;61qc,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;6hac,3c;4r5o,50;6hac,3c;4r5o,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4jdo,50;6p2c,3c;4r5o,50;69ic,3c;4yxo,50;61qc,3c;56po,50;5m6c,3c;5m9o,50;5eec,3c;5u1o,50;4yuc,3c;1iho,50;7qc,3c',
  ],
  [
    'Asia/Hovd',
    'bo;2jwc,dc;5tyc,bo;5m9o,dc;5m6c,bo;5m9o,dc;5m6c,bo;5m9o,dc;5m6c,bo;5m9o,dc;5m6c,bo;5m9o,dc;5m6c,bo;5u1o,dc;5m6c,bo;5m9o,dc;5m6c,bo;5m9o,dc;5m6c,bo;t510,dc;4r2c,bo;5m9o,dc;5m6c,bo;5m9o,dc;5m6c,bo;5m9o,dc;5m6c,bo;5m9o,dc;5m6c,bo;5m9o,dc;5tyc,bo;2nplo,dc;5m30,bo;5md0,dc;5m30,bo',
  ],
  [
    'Asia/Irkutsk',
    'dc;2jy0,f0;5u00,dc;b8ho,bo;3gg0,dc;25qc,f0;5m80,dc;5m80,f0;5m80,dc;5m80,f0;5m80,dc;5m80,f0;5m80,dc;5u00,f0;6hc0,dc;4r40,f0;6hc0,dc;4r40,f0;6hc0,dc;4r40,f0;6p40,dc;4jc0,f0;6p40,dc;4jc0,f0;6p40,dc;4r40,f0;6hc0,dc;4r40,f0;6hc0,dc;4r40,f0;6p40,dc;4jc0,f0;6p40,dc;4jc0,f0;6p40,dc;4jc0,f0;6p40,dc;4r40,f0;6hc0,dc;4r40,f0;6hc0,dc;4r40,f0;6p40,dc;4jc0,f0;14eec,dc',
  ],
  ['Asia/Jayapura Asia/Seoul Asia/Tokyo Pacific/Palau', 'f0'],
  [
    'Asia/Jerusalem',
    '3c;2k4o,50;4r2c,3c;6hdo,50;4yuc,3c;6hdo,50;4yuc,3c;6f5o,50;4tac,3c;6f5o,50;4lic,3c;6mxo,50;4tac,3c;5zlo,50;5pic,3c;5qpo,50;5gmc,3c;5rto,50;58uc,3c;6f90,50;4r2c,3c;6wxo,50;5eco,3c;5plo,50;56mc,3c;5qpo,50;5xac,3c;5b5o,50;5tyc,3c;5rto,50;56mc,3c;5wbc,50;5w6c,3c;5c9o,50;5oec,3c;5k1o,50;58uc,3c;5zlo,50;5w6c,3c;5c9o,50;5oec,3c;5k1o,50;58uc,3c;67do,50;5oec,3c;5k1o,50;5gmc,3c;5rto,50;6jic,3c;4oxo,50;6jic,3c;4oxo,50;6jic,3c;4oxo,50;6rac,3c;4h5o,50;6rac,3c;4h5o,50;6rac,3c;4oxo,50;6jic,3c;4oxo,50;6jic,3c;4oxo,50;6rac,3c;4h5o,50;6rac,3c;4h5o,50;6rac,3c;4oxo,50;6jic,3c;4oxo,50;6jic,3c;4oxo,50;6jic,3c;4oxo,50;6rac,3c;4h5o,50;6rac,3c;4h5o,50;6rac,3c;4oxo,50;6jic,3c;4oxo,50;6jic,3c;4oxo,50;6rac,3c;4h5o,50;6rac,3c;4h5o,50;6rac,3c;4h5o,50;6rac,3c;4oxo,50;6jic,3c;4oxo,50;6jic,3c;4oxo,50;6rac,3c;4h5o,50;6rac,3c;4h5o,50;6rac,3c',
  ],
  ['Asia/Kabul', '7i'],
  ['Asia/Karachi', '8c;3u8fo,a0;5m6c,8c;1rqho,a0;4pyc,8c;53do,a0;666c,8c'],
  ['Asia/Kathmandu Asia/Katmandu', '9l'],
  [
    'Asia/Khandyga',
    'f0;2jwc,go;5u00,f0;b8ho,dc;3gg0,f0;25qc,go;5m80,f0;5m80,go;5m80,f0;5m80,go;5m80,f0;5m80,go;5m80,f0;5u00,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6p40,f0;4jc0,go;6p40,f0;4jc0,go;6p40,f0;4r40,go;6hc0,f0;4r40,go;6hc0,f0;22co,go;2opo,ic;6p40,go;4jc0,ic;6p40,go;4jc0,ic;6p40,go;4jc0,ic;6p40,go;4r40,ic;6hc0,go;4r40,ic;6hc0,go;4r40,ic;6p40,go;4jc0,ic;58r0,go;z5p0,f0',
  ],
  [
    'Asia/Krasnoyarsk',
    'bo;2jzo,dc;5u00,bo;b8ho,a0;3gg0,bo;25qc,dc;5m80,bo;5m80,dc;5m80,bo;5m80,dc;5m80,bo;5m80,dc;5m80,bo;5u00,dc;6hc0,bo;4r40,dc;6hc0,bo;4r40,dc;6hc0,bo;4r40,dc;6p40,bo;4jc0,dc;6p40,bo;4jc0,dc;6p40,bo;4r40,dc;6hc0,bo;4r40,dc;6hc0,bo;4r40,dc;6p40,bo;4jc0,dc;6p40,bo;4jc0,dc;6p40,bo;4jc0,dc;6p40,bo;4r40,dc;6hc0,bo;4r40,dc;6hc0,bo;4r40,dc;6p40,bo;4jc0,dc;14eec,bo',
  ],
  [
    'Asia/Magadan',
    'ic;2jt0,k0;5u00,ic;b8ho,go;3gg0,ic;25qc,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5u00,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6p40,ic;4jc0,k0;6p40,ic;4jc0,k0;6p40,ic;4r40,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6p40,ic;4jc0,k0;6p40,ic;4jc0,k0;6p40,ic;4jc0,k0;6p40,ic;4r40,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6p40,ic;4jc0,k0;14eec,go;gurc,ic',
  ],
  ['Asia/Manila', 'dc;4b6o,f0;24mc,dc'],
  [
    'Asia/Nicosia',
    '3c;2k4o,50;5tyc,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5u1o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;6hh0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Asia/Novokuznetsk',
    'bo;2jzo,dc;5u00,bo;b8ho,a0;3gg0,bo;25qc,dc;5m80,bo;5m80,dc;5m80,bo;5m80,dc;5m80,bo;5m80,dc;5m80,bo;5u00,dc;6hc0,bo;4r40,dc;6hc0,bo;4r40,dc;6hc0,bo;4r40,dc;6p40,bo;4jc0,dc;6p40,bo;4jc0,dc;6p40,bo;4r40,dc;6hc0,bo;4r40,dc;6hc0,bo;4r40,dc;6p40,bo;4jc0,dc;6p40,bo;4jc0,dc;6p40,bo;4jc0,dc;6p40,bo;4r40,dc;6hc0,bo;4r40,dc;6hc0,bo;bg9o,a0;4jc0,bo',
  ],
  [
    'Asia/Novosibirsk',
    'bo;2jzo,dc;5u00,bo;b8ho,a0;3gg0,bo;25qc,dc;5m80,bo;5m80,dc;1q30,bo;3w6o,a0;5m80,bo;5m80,a0;5m80,bo;5m80,a0;5u00,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;14eec,a0;jnto,bo',
  ],
  [
    'Asia/Omsk',
    'a0;2k1c,bo;5u00,a0;b8ho,8c;3gg0,a0;25qc,bo;5m80,a0;5m80,bo;5m80,a0;5m80,bo;5m80,a0;5m80,bo;5m80,a0;5u00,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;14eec,a0',
  ],
  [
    'Asia/Oral',
    '6o;2k4o,8c;5u00,6o;5m80,8c;5m80,6o;3gg0,8c;7s00,6o;5m80,8c;5m80,6o;5m80,8c;5m80,6o;5m80,8c;5m80,6o;5u00,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c',
  ],
  ['Asia/Pyongyang', 'f0;80s90,e6;uog0,f0'],
  [
    'Asia/Qostanay',
    '8c;2k30,a0;5u00,8c;b8ho,6o;3gg0,8c;25qc,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5u00,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6p40,8c;4jc0,a0;6p40,8c;4jc0,a0;6p40,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;68mj0,8c',
  ],
  [
    'Asia/Qyzylorda',
    '8c;2k30,a0;5u00,8c;eow0,a0;7s00,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5u00,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6p40,8c;4jc0,a0;6p40,8c;4jc0,a0;6p40,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;4m2r0,8c',
  ],
  ['Asia/Rangoon Asia/Yangon Indian/Cocos', 'au'],
  [
    'Asia/Sakhalin',
    'ic;2jt0,k0;5u00,ic;b8ho,go;3gg0,ic;25qc,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5u00,k0;6hc0,ic;b8ho,go;4r40,ic;6hc0,go;4r40,ic;6p40,go;4jc0,ic;6p40,go;4jc0,ic;6p40,go;4r40,ic;6hc0,go;4r40,ic;6hc0,go;4r40,ic;6p40,go;4jc0,ic;6p40,go;4jc0,ic;6p40,go;4jc0,ic;6p40,go;4r40,ic;6hc0,go;4r40,ic;6hc0,go;4r40,ic;6p40,go;4jc0,ic;14eec,go;fzlo,ic',
  ],
  ['Asia/Samarkand', '8c;2k30,a0;5u00,8c;5m80,a0;5m80,8c'],
  ['Asia/Shanghai', 'dc;37a0,f0;4r2c,dc;6hdo,f0;4r2c,dc'],
  [
    'Asia/Srednekolymsk',
    'ic;2jt0,k0;5u00,ic;b8ho,go;3gg0,ic;25qc,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5u00,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6p40,ic;4jc0,k0;6p40,ic;4jc0,k0;6p40,ic;4r40,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6p40,ic;4jc0,k0;6p40,ic;4jc0,k0;6p40,ic;4jc0,k0;6p40,ic;4r40,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6p40,ic;4jc0,k0;14eec,ic',
  ],
  ['Asia/Tashkent', 'a0;2k1c,bo;5u00,a0;b8ho,8c'],
  [
    'Asia/Tbilisi',
    '6o;2k4o,8c;5u00,6o;b8ho,50;5m4o,6o;5m6c,50;5m9o,6o;5m6c,50;5m9o,6o;b8ec,8c;5m6c,6o;5u1o,8c;hpqc,6o;4r5o,8c;6hac,6o;4r5o,8c;6p2c,6o;4jdo,8c;6p2c,6o;4jdo,8c;6p2c,6o;4r5o,8c;6hac,6o;4r5o,8c;6hac,6o;4r5o,8c;2t2c,6o;3w6o,50;4jc0,6o',
  ],
  [
    'Asia/Tehran',
    '5u;f0y6,7i;4dqc,5u;5m9o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5m9o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5m9o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5m9o,7i;5oec,5u;s49o,7i;5oec,5u;5m9o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5m9o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5m9o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5l5o,7i;5oec,5u;5m9o,7i;5oec,5u;5l5o,7i;5oec,5u',
  ],
  ['Asia/Thimphu Asia/Urumqi', 'a0'],
  [
    'Asia/Tomsk',
    'bo;2jzo,dc;5u00,bo;b8ho,a0;3gg0,bo;25qc,dc;5m80,bo;5m80,dc;5m80,bo;5m80,dc;5m80,bo;5m80,dc;5m80,bo;5u00,dc;6hc0,bo;4r40,dc;6hc0,bo;4r40,dc;6hc0,bo;4r40,dc;6p40,bo;4jc0,dc;6p40,bo;4jc0,dc;6p40,bo;4r40,dc;yg0,bo;5ixo,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4jc0,bo;6p40,a0;4r40,bo;6hc0,a0;4r40,bo;6hc0,a0;4r40,bo;6p40,a0;4jc0,bo;14eec,a0;hxlo,bo',
  ],
  [
    'Asia/Ulaanbaatar',
    'dc;2juo,f0;5tyc,dc;5m9o,f0;5m6c,dc;5m9o,f0;5m6c,dc;5m9o,f0;5m6c,dc;5m9o,f0;5m6c,dc;5m9o,f0;5m6c,dc;5u1o,f0;5m6c,dc;5m9o,f0;5m6c,dc;5m9o,f0;5m6c,dc;t510,f0;4r2c,dc;5m9o,f0;5m6c,dc;5m9o,f0;5m6c,dc;5m9o,f0;5m6c,dc;5m9o,f0;5m6c,dc;5m9o,f0;5tyc,dc;2nplo,f0;5m30,dc;5md0,f0;5m30,dc',
  ],
  [
    'Asia/Ust-Nera',
    'ic;2jt0,k0;5u00,ic;b8ho,go;3gg0,ic;25qc,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5u00,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6p40,ic;4jc0,k0;6p40,ic;4jc0,k0;6p40,ic;4r40,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6p40,ic;4jc0,k0;6p40,ic;4jc0,k0;6p40,ic;4jc0,k0;6p40,ic;4r40,k0;6hc0,ic;4r40,k0;6hc0,ic;4r40,k0;6p40,ic;4jc0,k0;58r0,ic;z5p0,go',
  ],
  [
    'Asia/Vladivostok',
    'go;2juo,ic;5u00,go;b8ho,f0;3gg0,go;25qc,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;6hc0,go;4r40,ic;6hc0,go;4r40,ic;6hc0,go;4r40,ic;6p40,go;4jc0,ic;6p40,go;4jc0,ic;6p40,go;4r40,ic;6hc0,go;4r40,ic;6hc0,go;4r40,ic;6p40,go;4jc0,ic;6p40,go;4jc0,ic;6p40,go;4jc0,ic;6p40,go;4r40,ic;6hc0,go;4r40,ic;6hc0,go;4r40,ic;6p40,go;4jc0,ic;14eec,go',
  ],
  [
    'Asia/Yakutsk',
    'f0;2jwc,go;5u00,f0;b8ho,dc;3gg0,f0;25qc,go;5m80,f0;5m80,go;5m80,f0;5m80,go;5m80,f0;5m80,go;5m80,f0;5u00,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6p40,f0;4jc0,go;6p40,f0;4jc0,go;6p40,f0;4r40,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6p40,f0;4jc0,go;6p40,f0;4jc0,go;6p40,f0;4jc0,go;6p40,f0;4r40,go;6hc0,f0;4r40,go;6hc0,f0;4r40,go;6p40,f0;4jc0,go;14eec,f0',
  ],
  [
    'Asia/Yekaterinburg',
    '8c;2k30,a0;5u00,8c;b8ho,6o;3gg0,8c;25qc,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5m80,a0;5m80,8c;5u00,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6p40,8c;4jc0,a0;6p40,8c;4jc0,a0;6p40,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6p40,8c;4jc0,a0;6p40,8c;4jc0,a0;6p40,8c;4jc0,a0;6p40,8c;4r40,a0;6hc0,8c;4r40,a0;6hc0,8c;4r40,a0;6p40,8c;4jc0,a0;14eec,8c',
  ],
  [
    'Asia/Yerevan',
    '6o;2k4o,8c;5u00,6o;b8ho,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;momc,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o',
  ],
  [
    'Atlantic/Azores',
    '-1o;2k9o,0;5u00,-1o;5m80,0;5m80,-1o;5m80,0;5m80,-1o;2t5o,0;2t2c,1o;2i00,0;3480,-1o;5m80,0;5m80,-1o;5m80,0;5m80,-1o;5u00,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o;4r40,0;6hc0,-1o;4r40,0;6hc0,-1o;4r40,0;6p40,-1o;4jc0,0;6p40,-1o;4jc0,0;6p40,-1o',
  ],
  [
    'Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira',
    '0;2k9o,1o;5u00,0;5m80,1o;5m80,0;5m80,1o;5m80,0;5m80,1o;5m80,0;5m80,1o;5m80,0;5m80,1o;5m80,0;5u00,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0',
  ],
  ['Atlantic/Cape_Verde', '-1o'],
  ['Atlantic/South_Georgia', '-3c'],
  [
    'Atlantic/Stanley',
    '-50;3fh0,-6o;4blo,-50;6wuc,-6o;4jdo,-50;6p2c,-6o;4jdo,-50;6p2c,-6o;4jdo,-50;6p2c,-6o;4jdo,-50;6p2c,-6o;4jdo,-50;6wuc,-6o;4jdo,-50;6p2c,-6o;4jdo,-50;6p2c,-6o;4jdo,-50;6p2c,-6o;4jdo,-50;6p2c,-6o;4jdo,-50;6p5o,-6o;4blo,-50;74mc,-6o;43to,-50;74mc,-6o;4blo,-50;6wuc,-6o;4blo,-50;6wuc,-6o;4blo,-50;6wuc,-6o;4blo,-50;6wuc,-6o;4blo,-50;74mc,-6o;4blo,-50;6wuc,-6o;4blo,-50;6wuc,-6o;4blo,-50',
  ],
  [
    'Australia/Adelaide',
    'hi;2c3i,fu;6ww0,hi;3w00,fu;7cg0,hi;4jc0,fu;6p40,hi;43s0,fu;7cg0,hi;4bk0,fu;6ww0,hi;4jc0,fu;6p40,hi;4r40,fu;6hc0,hi;4r40,fu;6hc0,hi;4r40,fu;6hc0,hi;4r40,fu;6p40,hi;4jc0,fu;6p40,hi;4jc0,fu;6p40,hi;4r40,fu;6hc0,hi;4r40,fu;6hc0,hi;4r40,fu;6p40,hi;4jc0,fu;6p40,hi;4r40,fu;6hc0,hi;4jc0,fu;6p40,hi;4yw0,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5u00,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi',
  ],
  ['Australia/Brisbane', 'ic;1wio,go;7cg0,ic;3w00,go;7cg0,ic;3w00,go'],
  [
    'Australia/Broken_Hill',
    'hi;1wji,fu;7cg0,hi;3w00,fu;7cg0,hi;3w00,fu;7cg0,hi;43s0,fu;7cg0,hi;3w00,fu;7cg0,hi;3w00,fu;7cg0,hi;4r40,fu;6hc0,hi;4r40,fu;6hc0,hi;4r40,fu;6hc0,hi;4r40,fu;6p40,hi;4jc0,fu;6p40,hi;4jc0,fu;6p40,hi;4r40,fu;6hc0,hi;4r40,fu;6hc0,hi;4r40,fu;6p40,hi;4jc0,fu;6p40,hi;4r40,fu;6hc0,hi;4jc0,fu;6p40,hi;4yw0,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5u00,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5m80,hi;5m80,fu;5u00,hi',
  ],
  ['Australia/Darwin', 'fu'],
  ['Australia/Eucla', 'el;l4sr,g9;38o0,el;4mcw0,g9;3gg0,el;6p40,g9;4r40,el;6hc0,g9;4r40,el'],
  [
    'Australia/Hobart',
    'ic;2c2o,go;6ww0,ic;4r40,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5m80,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;4r40,ic;6hc0,go;61s0,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5eg0,go;5u00,ic;5m80,go;5m80,ic;5eg0,go;61s0,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5u00,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic',
  ],
  ['Australia/Lindeman', 'ic;1wio,go;7cg0,ic;3w00,go;7cg0,ic;3w00,go;7cg0,ic;43s0,go;7cg0,ic;3w00,go'],
  [
    'Australia/Lord_Howe',
    'ic;1wh0,hi;7cgu,ic;3vz6,hi;7cgu,ic;3vz6,hi;7cgu,ic;43r6,hi;7cgu,ic;3vz6,hi;7cgu,ic;3vz6,hi;7cgu,ic;4r36,hi;6hcu,ic;4r36,hi;6hcu,ic;4r36,hi;6hcu,ic;4r36,hi;6p4u,ic;4jb6,hi;4r4u,ic;6hb6,hi;6p4u,ic;4r36,hi;6hcu,ic;4r36,hi;6hcu,ic;4r36,hi;6p4u,ic;4jb6,hi;6p4u,ic;4r36,hi;6hcu,ic;4jb6,hi;6p4u,ic;4yv6,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5u0u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5u0u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5tz6,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5u0u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5u0u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5m8u,ic;5m76,hi;5u0u,ic',
  ],
  [
    'Australia/Melbourne',
    'ic;2c2o,go;6ww0,ic;3w00,go;7cg0,ic;3w00,go;7cg0,ic;43s0,go;7cg0,ic;3w00,go;7cg0,ic;4jc0,go;6p40,ic;4r40,go;6hc0,ic;4r40,go;6hc0,ic;4r40,go;6hc0,ic;4r40,go;6p40,ic;4jc0,go;4r40,ic;6hc0,go;6p40,ic;4r40,go;6hc0,ic;4r40,go;6hc0,ic;4r40,go;6p40,ic;4jc0,go;6p40,ic;4r40,go;6hc0,ic;4jc0,go;6p40,ic;4yw0,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5u00,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic',
  ],
  ['Australia/Perth', 'dc;l4u0,f0;38o0,dc;4mcw0,f0;3gg0,dc;6p40,f0;4r40,dc;6hc0,f0;4r40,dc'],
  [
    'Australia/Sydney',
    'ic;1wio,go;7cg0,ic;3w00,go;7cg0,ic;3w00,go;7cg0,ic;43s0,go;7cg0,ic;3w00,go;7cg0,ic;3w00,go;7cg0,ic;4r40,go;6hc0,ic;4r40,go;6hc0,ic;4r40,go;6hc0,ic;4r40,go;6p40,ic;4jc0,go;4r40,ic;6hc0,go;6p40,ic;4r40,go;6hc0,ic;4r40,go;6hc0,ic;4r40,go;6p40,ic;4jc0,go;6p40,ic;4r40,go;6hc0,ic;4jc0,go;6p40,ic;4yw0,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5u00,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5m80,ic;5m80,go;5u00,ic',
  ],
  [
    'Europe/Astrakhan',
    '50;2k6c,6o;5u00,50;5m80,6o;guo0,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5u00,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;14eec,50;fzlo,6o',
  ],
  [
    'Europe/Athens Europe/Helsinki Europe/Mariehamn',
    '3c;2k9o,50;5u00,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5u00,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Europe/Bucharest',
    '3c;2k80,50;5u00,3c;5m4o,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m6c,3c;5m9o,50;5m6c,3c;5u1o,50;6hac,3c;4rao,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Europe/Chisinau',
    '50;2k6c,6o;1amc,50;4jfc,3c;5m80,50;5m80,3c;5m4o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5u1o,50;6hac,3c;4r90,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Europe/Dublin Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/London',
    '0;2k9o,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4yw0,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0',
  ],
  [
    'Europe/Istanbul',
    '3c;2k6c,50;5u00,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5eg0,50;5u00,3c;5m80,50;5m80,3c;5u00,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jfc,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4kg0,50;6o00,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4s80,50;6g80,3c;4r40,50;6ww0,3c;4bk0,50',
  ],
  [
    'Europe/Kaliningrad',
    '3c;2k80,50;5u00,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5u00,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;14eec,3c',
  ],
  [
    'Europe/Kiev Europe/Kyiv',
    '50;2k6c,6o;30uc,50;e1nc,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5u00,50;6hdo,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Europe/Kirov',
    '50;2k6c,6o;5u00,50;5m80,6o;guo0,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5u00,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;14eec,50',
  ],
  [
    'Europe/Lisbon',
    '0;2k9o,1o;5u00,0;5m80,1o;5m80,0;5m80,1o;b8g0,3c;5m80,1o;5m80,3c;5m80,1o;5m80,3c;5m80,1o;cbc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0;4r40,1o;6hc0,0;4r40,1o;6hc0,0;4r40,1o;6p40,0;4jc0,1o;6p40,0;4jc0,1o;6p40,0',
  ],
  [
    'Europe/Minsk',
    '50;jmo0,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5u00,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50',
  ],
  [
    'Europe/Moscow',
    '50;2k6c,6o;5u00,50;b8ho,3c;3gg0,50;25qc,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5u00,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;14eec,50',
  ],
  [
    'Europe/Riga',
    '3c;2k80,50;5u00,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5u00,50;5m80,3c;5m9o,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;frs0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Europe/Samara',
    '50;2k6c,6o;5u00,50;bvto,6o;4yso,8c;5m80,6o;5m80,8c;5m80,6o;5m80,8c;5m80,6o;5m80,8c;5m80,6o;5u00,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;4r40,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4jc0,8c;6p40,6o;4r40,8c;6hc0,6o;4r40,8c;6hc0,6o;bg9o,50;4jc0,6o',
  ],
  [
    'Europe/Saratov',
    '50;2k6c,6o;5u00,50;5m80,6o;guo0,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5u00,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;14eec,50;nrlo,6o',
  ],
  [
    'Europe/Simferopol',
    '50;5l2c,3c;jnto,50;5m80,3c;5m80,50;5m80,3c;5m80,50;12r0,6o;4jfc,50;5m80,6o;5m80,50;5two,6o;6hh0,50;b8ho,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r2c,6o;6h8o,50',
  ],
  [
    'Europe/Sofia',
    '3c;2k80,50;5u00,3c;5m4o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5m9o,50;5m6c,3c;5u1o,50;6hac,3c;4rao,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Europe/Tallinn',
    '3c;2k80,50;5u00,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5u00,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hdo,3c;4r40,50;6p40,3c;r800,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Europe/Ulyanovsk',
    '50;2k6c,6o;5u00,50;b8ho,3c;3gg0,50;25qc,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5u00,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;14eec,50;fzlo,6o',
  ],
  [
    'Europe/Vilnius',
    '3c;2k80,50;5u00,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5m80,50;5m80,3c;5u00,50;6hc0,3c;4r40,50;6hc0,3c;b8ho,1o;4r40,3c;195k0,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c;4r40,50;6hc0,3c;4r40,50;6hc0,3c;4r40,50;6p40,3c;4jc0,50;6p40,3c;4jc0,50;6p40,3c',
  ],
  [
    'Europe/Volgograd',
    '50;2k6c,6o;5u00,50;5m80,6o;guo0,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5m80,6o;5m80,50;5u00,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4jc0,6o;6p40,50;4r40,6o;6hc0,50;4r40,6o;6hc0,50;4r40,6o;6p40,50;4jc0,6o;14eec,50;195lo,6o;oeuc,50',
  ],
  ['Indian/Chagos', '8c;1vm7o,a0'],
  ['Indian/Kerguelen Indian/Maldives', '8c'],
  ['Indian/Mauritius', '6o;5w4ko,8c;4r2c,6o'],
  [
    'Pacific/Apia',
    '-ic;6hqyc,-go;5t10,-ic;5eg0,-go;2zlc,nc;2ueo,lo;5m80,nc;5u00,lo;5eg0,nc;5u00,lo;5eg0,nc;5u00,lo;5eg0,nc;5u00,lo;5eg0,nc;5u00,lo;5eg0,nc;5u00,lo;5m80,nc;5u00,lo;5eg0,nc;5u00,lo;5eg0,nc;5u00,lo',
  ],
  ['Pacific/Bougainville', 'go;7toqo,ic'],
  [
    'Pacific/Chatham',
    'mx;2bzc,l9;69k0,mx;4yw0,l9;69k0,mx;4yw0,l9;69k0,mx;56o0,l9;61s0,mx;56o0,l9;61s0,mx;56o0,l9;61s0,mx;56o0,l9;69k0,mx;4yw0,l9;69k0,mx;4yw0,l9;69k0,mx;56o0,l9;61s0,mx;56o0,l9;61s0,mx;56o0,l9;69k0,mx;4yw0,l9;69k0,mx;4yw0,l9;69k0,mx;56o0,l9;61s0,mx;56o0,l9;61s0,mx;56o0,l9;61s0,mx;56o0,l9;61s0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5m80,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5m80,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;61s0,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5m80,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5m80,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5eg0,mx;5u00,l9;5m80,mx',
  ],
  [
    'Pacific/Easter',
    '-8c;24t0,-a0;5u1o,-8c;5eec,-a0;6p5o,-8c;4r2c,-a0;6hdo,-8c;4r2c,-a0;6hdo,-8c;4r2c,-a0;6hdo,-8c;4r2c,-a0;6p5o,-8c;4jac,-a0;6p5o,-8c;56mc,-a0;61to,-8c;4r2c,-a0;61to,-8c;5tyc,-a0;5u1o,-8c;4r2c,-a0;6p5o,-8c;4jac,-a0;6p5o,-8c;4jac,-a0;6p5o,-8c;4jac,-a0;6p5o,-8c;4r2c,-a0;6hdo,-8c;4r2c,-a0;6hdo,-8c;4r2c,-a0;6p5o,-8c;4jac,-a0;6p5o,-8c;56mc,-a0;61to,-8c;4r2c,-a0;6hdo,-8c;5eec,-a0;5u1o,-8c;6hac,-a0;38po,-8c;7ryc,-a0;3w1o,-8c;7cec,-a0;43to,-8c;74mc,-a0;43to,-8c;j0ec,-a0;2t5o,-8c;8fac,-a0;2t5o,-8c;8fac,-a0;2t5o,-8c;7cec,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4yxo,-8c;69ic,-a0;4r5o,-8c;6p2c,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6p2c,-a0;4jdo,-8c;6p2c,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6p2c,-a0;4jdo,-8c;6p2c,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6hac,-a0;4r5o,-8c;6p2c,-a0;4jdo,-8c',
  ],
  ['Pacific/Efate', 'k0;2jo0,ic;5m9o,k0;5m6c,ic;5u1o,k0;3o6c,ic;8fdo,k0;2t2c,ic'],
  ['Pacific/Enderbury Pacific/Kanton', '-ic;1kcac,lo'],
  ['Pacific/Fakaofo', '-ic;6vy2c,lo'],
  [
    'Pacific/Fiji',
    'k0;2rjzc,lo;3o80,k0;7s00,lo;3gg0,k0;31yw0,lo;3o80,k0;6hc0,lo;43s0,k0;74o0,lo;2t40,k0;8fc0,lo;2t40,k0;8n40,lo;2lac,k0;8uxo,lo;2dk0,k0;8uw0,lo;2dk0,k0;92o0,lo;25s0,k0;92o0,lo;25s0,k0;92o0,lo;25s0,k0;9ag0,lo;1y00,k0;al40,lo;v40,k0',
  ],
  ['Pacific/Funafuti Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis', 'k0'],
  ['Pacific/Galapagos', '-a0;wsa0,-8c;24mc,-a0'],
  ['Pacific/Gambier', '-f0'],
  ['Pacific/Guadalcanal Pacific/Pohnpei Pacific/Ponape', 'ic'],
  ['Pacific/Honolulu Pacific/Tahiti', '-go'],
  ['Pacific/Kiritimati', '-go;1kc8o,nc'],
  ['Pacific/Kosrae', 'k0;2tfo0,ic'],
  ['Pacific/Kwajalein', '-k0;15040,k0'],
  ['Pacific/Marquesas', '-fu'],
  ['Pacific/Midway Pacific/Niue Pacific/Pago_Pago', '-ic'],
  [
    'Pacific/Norfolk',
    'j6;82bs6,ic;195ku,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5u00,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5u00,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5u00,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5m80,k0;5m80,ic;5u00,k0',
  ],
  ['Pacific/Noumea', 'ic;25y90,k0;2t40,ic'],
  ['Pacific/Pitcairn', '-e6;2lry6,-dc'],
  ['Pacific/Rarotonga', '-fu;1xbu,-go;7cgu,-fu;3vz6,-go'],
  ['Pacific/Tongatapu', 'lo;321po,nc;5280,lo;74o0,nc;2lac,lo;8n5o,nc;2lac,lo;4mkpo,nc;25s0,lo'],
];
