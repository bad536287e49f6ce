/**
 * Writes `data/county-names-en.csv` and `data/region-names-en.csv`: English names of every county, prefecture and province
 * in the census files, so that a town can be found without Chinese input. Run it once after a census file changed, look at
 * the difference, then refresh the manifest:
 *
 *     node tools/generate-place-names.mjs && node tools/refresh-manifest.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import Papa from "papaparse";
import { customPinyin, pinyin } from "pinyin-pro";
import {
  conventionalRegions,
  correctedReadings,
  peoplesOfMoreCharacters,
  peoplesOfOneCharacter,
  zoneKinds,
} from "./place-name-readings.mjs";

const data = new URL("../data/", import.meta.url);
const peoples = `(?:(?:${peoplesOfOneCharacter.join("|")})族|(?:${peoplesOfMoreCharacters.join("|")})族?)+`;
const peoplesAndRank = new RegExp(`${peoples}(?:自治[县旗州]|区)$`);

const counties = readRows("census_counties_2010_2020.csv");
const regions = regionRows([...counties, ...readRows("census_prefectures_2010_2020.csv")]);

const before = new Map(allNames());
customPinyin(correctedReadings);
const after = new Map(allNames());

writeRows(
  "county-names-en.csv",
  ["adcode", "county", "name_en", "name_source"],
  counties.map(({ adcode, county }) => [adcode, county, after.get(adcode), sourceOf(adcode)]),
);
writeRows(
  "region-names-en.csv",
  ["level", "name", "name_en", "name_source"],
  regions.map(([level, name]) =>
    name in conventionalRegions
      ? [level, name, conventionalRegions[name], "conventional English"]
      : [level, name, after.get(name), sourceOf(name)],
  ),
);

/** Every name by county code or region name, with the readings in force at the moment. */
function allNames() {
  const ofCounties = counties.map((row) => [row.adcode, countyName(row)]);
  return [...ofCounties, ...regions.map(([, name]) => [name, romanised(baseName(name))])];
}

function sourceOf(key) {
  return before.get(key) === after.get(key) ? "generated pinyin" : "generated pinyin, reading corrected";
}

function countyName({ province, prefecture, county }) {
  for (const [kind, english] of zoneKinds) {
    const place = county.replace(kind, "");
    if (place !== county) return `${zonePlace(place, baseName(province), prefecture)} ${english}`;
  }
  const ending = /(?:[左右前后中]旗|(?<=.)矿区)$/.exec(county)?.[0];
  if (ending) return `${romanised(county.slice(0, -ending.length))} ${romanised(ending)}`;
  return romanised(baseName(county));
}

/** 河北唐山芦台 → Tangshan Lutai: the province is left out, the prefecture is a word of its own. */
function zonePlace(place, province, prefecture) {
  const local = place.startsWith(province) && place !== province ? place.slice(province.length) : place;
  const city = baseName(prefecture);
  if (!local.startsWith(city)) return romanised(local);
  const rest = local.slice(city.length).replace(/^市/, "");
  const cityName = conventionalRegions[prefecture]?.replace(" League", "") ?? romanised(city);
  return rest === "" ? cityName : `${cityName} ${romanised(rest)}`;
}

/** 永昌县 → 永昌, 张家川回族自治县 → 张家川; a name of one character keeps its ending: 文县 stays 文县. */
function baseName(name) {
  const withoutPeoples = name.replace(peoplesAndRank, "");
  if (withoutPeoples !== name && withoutPeoples !== "") return withoutPeoples;
  const base = name.replace(/(?:族?自治[县旗州区]|特别行政区|特区|架林区|地区|[县区市省旗盟])$/, (ending) =>
    ending === "架林区" ? "架" : "",
  );
  return base.length < 2 ? name : base;
}

/** Pinyin in one word, with ü and the apostrophe that keeps syllables apart: Lüliang, Xi'an. */
function romanised(chinese) {
  const syllables = pinyin(chinese, { toneType: "none", type: "array", v: true });
  const word = syllables
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join("")
    .replaceAll("v", "ü");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function regionRows(rows) {
  const all = rows.flatMap((row) => [
    ["province", row.province],
    ["prefecture", row.prefecture],
  ]);
  return [...new Map(all.map((region) => [region.join(), region])).values()];
}

function readRows(file) {
  return Papa.parse(readFileSync(new URL(file, data), "utf8"), { header: true, skipEmptyLines: true }).data;
}

function writeRows(file, fields, rows) {
  writeFileSync(new URL(file, data), `${Papa.unparse({ fields, data: rows }, { newline: "\r\n" })}\r\n`);
  console.log(`${file}: ${rows.length} rows`);
}
