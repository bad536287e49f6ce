// Written by tools/write-number-functions.ts from the formulas in this folder, where each is explained; not to be edited.
// Kernels carry the same formulas and give the same bits.

import { highWord, lowWord, nearest, numberOf, withSign } from "./number-words.ts";

export function exp(x: number): number {
  const v1 = Math.max(Math.min(x, 711), -747);
  const v2 = nearest(v1 * Math.LOG2E);
  const v3 = v2 * 1.9082149292705877e-10;
  const v4 = v1 - v2 * 0.6931471803691238;
  const v5 = v4 - v3;
  const v6 = v5 * v5;
  const v7 = ((4.1381367970572385e-8 * v6 - 0.0000016533902205465252) * v6 + 0.00006613756321437934) * v6;
  const v8 = v5 - v6 * ((v7 - 0.0027777777777015593) * v6 + 0.16666666666666602);
  const v9 = Math.floor(v2 * 0.5);
  const v10 = (1 - (v3 - (v5 * v8) / (2 - v8) - v4)) * numberOf(lowWord(v9 + 6755399441056767) << 20, 0);
  const v11 = numberOf(lowWord(v2 - v9 + 6755399441056767) << 20, 0);
  return v10 * v11;
}

export function ln(x: number): number {
  const v1 = x > 0;
  const v2 = x < 2.2250738585072014e-308;
  const v3 = v2 ? x * 18014398509481984 : x;
  const v4 = (highWord(v3) + 614242) | 0;
  const v5 = numberOf(((v4 & 1048575) + 1072079006) | 0, lowWord(v3)) - 1;
  const v6 = v5 / (2 + v5);
  const v7 = 0.5 * v5 * v5;
  const v8 = v6 * v6;
  const v9 = v8 * v8;
  const v10 = ((0.14798198605116586 * v9 + 0.1818357216161805) * v9 + 0.2857142874366239) * v9;
  const v11 = v8 * (v10 + 0.6666666666666735);
  const v12 = v9 * ((0.15313837699209373 * v9 + 0.22222198432149784) * v9 + 0.3999999999940942);
  const v13 = v2 ? 54 : 0;
  const v14 = numberOf(1127219200, v4 >>> 20) - 4503599627371519 - v13;
  const v15 = v1 ? x : Number.NaN;
  const v16 = x === 0 ? Number.NEGATIVE_INFINITY : v15;
  const v17 = v1 && x < Number.POSITIVE_INFINITY;
  const v18 = v6 * (v7 + (v11 + v12)) + v14 * 1.9082149292705877e-10 - v7 + v5 + v14 * 0.6931471803691238;
  return v17 ? v18 : v16;
}

export function log10(x: number): number {
  const v1 = x > 0;
  const v2 = x < 2.2250738585072014e-308;
  const v3 = v2 ? x * 18014398509481984 : x;
  const v4 = (highWord(v3) + 614242) | 0;
  const v5 = v2 ? 54 : 0;
  const v6 = numberOf(1127219200, v4 >>> 20) - 4503599627371519 - v5;
  const v7 = numberOf(((v4 & 1048575) + 1072079006) | 0, lowWord(v3)) - 1;
  const v8 = 0.5 * v7 * v7;
  const v9 = numberOf(highWord(v7 - v8), 0);
  const v10 = v7 / (2 + v7);
  const v11 = v10 * v10;
  const v12 = v11 * v11;
  const v13 = ((0.14798198605116586 * v12 + 0.1818357216161805) * v12 + 0.2857142874366239) * v12;
  const v14 = v11 * (v13 + 0.6666666666666735);
  const v15 = v12 * ((0.15313837699209373 * v12 + 0.22222198432149784) * v12 + 0.3999999999940942);
  const v16 = v7 - v9 - v8 + v10 * (v8 + (v14 + v15));
  const v17 = v6 * 0.30102999566361177;
  const v18 = v9 * 0.4342944818781689;
  const v19 = v17 + v18;
  const v20 = v6 * 3.694239077158931e-13 + (v16 + v9) * 2.5082946711645275e-11 + v16 * 0.4342944818781689;
  const v21 = v17 - v19 + v18;
  const v22 = v1 ? x : Number.NaN;
  const v23 = x === 0 ? Number.NEGATIVE_INFINITY : v22;
  return v1 && x < Number.POSITIVE_INFINITY ? v20 + v21 + v19 : v23;
}

export function sin(x: number): number {
  const v1 = nearest(x * 0.6366197723675814);
  const v2 = v1 + 6755399441055744;
  const v3 = lowWord(v2);
  const v4 = x - v1 * 1.5707963267341256;
  const v5 = -(v1 * 6.077100506303966e-11);
  const v6 = v4 + v5;
  const v7 = -(v1 * 2.0222662487111665e-21);
  const v8 = v6 + v7;
  const v9 = v6 - v4;
  const v10 = v8 - v6;
  const v11 = v4 - (v6 - v9) + (v5 - v9) + (v6 - (v8 - v10) + (v7 - v10)) - v1 * 8.4784276603689e-32;
  const v12 = v8 + v11;
  const v13 = v12 * v12;
  const v14 = 0.5 * v13;
  const v15 = 1 - v14;
  const v16 = v13 * v13;
  const v17 = v16 * v16;
  const v18 = (-1.1359647557788195e-11 * v13 + 2.087572321298175e-9) * v13 - 2.7557314351390663e-7;
  const v19 = v13 * ((0.00002480158728947673 * v13 - 0.001388888888887411) * v13 + 0.0416666666666666);
  const v20 = v17 * v18;
  const v21 = v8 - v12 + v11;
  const v22 = v13 * v12;
  const v23 = ((1.58969099521155e-10 * v13 - 2.5050760253406863e-8) * v13 + 0.0000027557313707070068) * v13;
  const v24 = v13 * (0.5 * v21 - v22 * ((v23 - 0.0001984126982985795) * v13 + 0.00833333333332249)) - v21;
  const v25 = v22 * -0.16666666666666632;
  const v26 = numberOf(((v3 << 31) >>> 1) & 1073741824, 0) === 2;
  const v27 = v15 + (1 - v15 - v14 + (v13 * (v19 + v20) - v12 * v21));
  const v28 = v12 - (v24 - v25);
  const v29 = v26 ? v27 : v28;
  const v30 = Math.abs(x) < 1.4901161193847656e-8;
  const v31 = numberOf(highWord(v29) ^ (((v3 >>> 1) | (highWord(v2) << 31)) << 31), lowWord(v29));
  return v30 ? x : v31;
}

export function cos(x: number): number {
  const v1 = nearest(x * 0.6366197723675814);
  const v2 = v1 + 6755399441055744;
  const v3 = lowWord(v2);
  const v4 = (v3 + 1) | 0;
  const v5 = x - v1 * 1.5707963267341256;
  const v6 = -(v1 * 6.077100506303966e-11);
  const v7 = v5 + v6;
  const v8 = -(v1 * 2.0222662487111665e-21);
  const v9 = v7 + v8;
  const v10 = v7 - v5;
  const v11 = v9 - v7;
  const v12 = v5 - (v7 - v10) + (v6 - v10) + (v7 - (v9 - v11) + (v8 - v11)) - v1 * 8.4784276603689e-32;
  const v13 = v9 + v12;
  const v14 = v13 * v13;
  const v15 = 0.5 * v14;
  const v16 = 1 - v15;
  const v17 = v14 * v14;
  const v18 = v17 * v17;
  const v19 = (-1.1359647557788195e-11 * v14 + 2.087572321298175e-9) * v14 - 2.7557314351390663e-7;
  const v20 = v14 * ((0.00002480158728947673 * v14 - 0.001388888888887411) * v14 + 0.0416666666666666);
  const v21 = v18 * v19;
  const v22 = v9 - v13 + v12;
  const v23 = v14 * v13;
  const v24 = ((1.58969099521155e-10 * v14 - 2.5050760253406863e-8) * v14 + 0.0000027557313707070068) * v14;
  const v25 = v14 * (0.5 * v22 - v23 * ((v24 - 0.0001984126982985795) * v14 + 0.00833333333332249)) - v22;
  const v26 = v23 * -0.16666666666666632;
  const v27 = numberOf(((v4 << 31) >>> 1) & 1073741824, 0) === 2;
  const v28 = v16 + (1 - v16 - v15 + (v14 * (v20 + v21) - v13 * v22));
  const v29 = v13 - (v25 - v26);
  const v30 = v27 ? v28 : v29;
  const v31 = v4 >>> 0 < v3 >>> 0 ? 1 : 0;
  const v32 = highWord(v30) ^ (((v4 >>> 1) | (((((highWord(v2) + 0) | 0) + v31) | 0) << 31)) << 31);
  const v33 = lowWord(v30);
  return numberOf(v32, v33);
}

export function tan(x: number): number {
  const v1 = nearest(x * 0.6366197723675814);
  const v2 = x - v1 * 1.5707963267341256;
  const v3 = -(v1 * 6.077100506303966e-11);
  const v4 = v2 + v3;
  const v5 = -(v1 * 2.0222662487111665e-21);
  const v6 = v4 + v5;
  const v7 = v4 - v2;
  const v8 = v6 - v4;
  const v9 = v2 - (v4 - v7) + (v3 - v7) + (v4 - (v6 - v8) + (v5 - v8)) - v1 * 8.4784276603689e-32;
  const v10 = v6 + v9;
  const v11 = Math.abs(v10);
  const v12 = v11 >= 0.67434;
  const v13 = numberOf(((lowWord(v1 + 6755399441055744) << 31) >>> 1) & 1073741824, 0) === 2;
  const v14 = v13 ? -1 : 1;
  const v15 = v6 - v10 + v9;
  const v16 = v12 ? highWord(v10) & -2147483648 : 0;
  const v17 = 0.7853981633974483 - v11 + (3.061616997868383e-17 - numberOf(highWord(v15) ^ v16, lowWord(v15)));
  const v18 = v12 ? v17 : v10;
  const v19 = v12 ? 0 : v15;
  const v20 = v18 * v18;
  const v21 = v20 * v18;
  const v22 = v20 * v20;
  const v23 = ((-0.000018558637485527546 * v22 + 0.00007817944429395571) * v22 + 0.0005880412408202641) * v22;
  const v24 = ((0.00002590730518636337 * v22 + 0.00007140724913826082) * v22 + 0.0002464631348184699) * v22;
  const v25 = ((v23 + 0.0035920791075913124) * v22 + 0.021869488294859542) * v22 + 0.13333333333320124;
  const v26 = v20 * (((v24 + 0.0014562094543252903) * v22 + 0.0088632398235993) * v22 + 0.05396825397622605);
  const v27 = v19 + v20 * (v21 * (v25 + v26) + v19) + v21 * 0.3333333333333341;
  const v28 = v18 + v27;
  const v29 = v14 - 2 * (v18 + (v27 - (v28 * v28) / (v28 + v14)));
  const v30 = -1 / v28;
  const v31 = numberOf(highWord(v30), 0);
  const v32 = numberOf(highWord(v28), 0);
  const v33 = v13 ? v31 + v30 * (1 + v31 * v32 + v31 * (v27 - (v32 - v18))) : v28;
  const v34 = v12 ? numberOf(highWord(v29) ^ v16, lowWord(v29)) : v33;
  return Math.abs(x) < 7.450580596923828e-9 ? x : v34;
}

export function arcsin(x: number): number {
  const v1 = Math.abs(x);
  const v2 = x * x;
  const v3 = ((0.00003479331075960212 * v2 + 0.0007915349942898145) * v2 - 0.04005553450067941) * v2;
  const v4 = ((0.07703815055590194 * v2 - 0.6882839716054533) * v2 + 2.0209457602335057) * v2;
  const v5 = v2 * (((v3 + 0.20121253213486293) * v2 - 0.3255658186224009) * v2 + 0.16666666666666666);
  const v6 = (v4 - 2.403394911734414) * v2 + 1;
  const v7 = 0.5 * (1 - v1);
  const v8 = Math.sqrt(v7);
  const v9 = ((0.00003479331075960212 * v7 + 0.0007915349942898145) * v7 - 0.04005553450067941) * v7;
  const v10 = ((0.07703815055590194 * v7 - 0.6882839716054533) * v7 + 2.0209457602335057) * v7;
  const v11 = v7 * (((v9 + 0.20121253213486293) * v7 - 0.3255658186224009) * v7 + 0.16666666666666666);
  const v12 = (v10 - 2.403394911734414) * v7 + 1;
  const v13 = v11 / v12;
  const v14 = numberOf(highWord(v8), 0);
  const v15 = 2 * v8 * v13 - (6.123233995736766e-17 - 2 * ((v7 - v14 * v14) / (v8 + v14)));
  const v16 = 0.7853981633974483 - 2 * v14;
  const v17 = v1 >= 0.975;
  const v18 = 1.5707963267948966 - (2 * (v8 + v8 * v13) - 6.123233995736766e-17);
  const v19 = 0.7853981633974483 - (v15 - v16);
  const v20 = v17 ? v18 : v19;
  const v21 = v1 < 0.5 ? x + x * (v5 / v6) : withSign(Math.abs(v20), x);
  return v1 > 1 ? Number.NaN : v21;
}

export function arccos(x: number): number {
  const v1 = Math.abs(x);
  const v2 = x * x;
  const v3 = ((0.00003479331075960212 * v2 + 0.0007915349942898145) * v2 - 0.04005553450067941) * v2;
  const v4 = ((0.07703815055590194 * v2 - 0.6882839716054533) * v2 + 2.0209457602335057) * v2;
  const v5 = v2 * (((v3 + 0.20121253213486293) * v2 - 0.3255658186224009) * v2 + 0.16666666666666666);
  const v6 = (v4 - 2.403394911734414) * v2 + 1;
  const v7 = 0.5 * (1 - v1);
  const v8 = Math.sqrt(v7);
  const v9 = numberOf(highWord(v8), 0);
  const v10 = ((0.00003479331075960212 * v7 + 0.0007915349942898145) * v7 - 0.04005553450067941) * v7;
  const v11 = ((0.07703815055590194 * v7 - 0.6882839716054533) * v7 + 2.0209457602335057) * v7;
  const v12 = v7 * (((v10 + 0.20121253213486293) * v7 - 0.3255658186224009) * v7 + 0.16666666666666666);
  const v13 = (v11 - 2.403394911734414) * v7 + 1;
  const v14 = (v12 / v13) * v8;
  const v15 = x === 1 ? 0 : 2 * (v9 + (v14 + (v7 - v9 * v9) / (v8 + v9)));
  const v16 = x > 0 ? v15 : 2 * (1.5707963267948966 - (v8 + (v14 - 6.123233995736766e-17)));
  const v17 = v1 < 0.5 ? 1.5707963267948966 - (x - (6.123233995736766e-17 - x * (v5 / v6))) : v16;
  return v1 > 1 ? Number.NaN : v17;
}

export function arctan(x: number): number {
  const v1 = Math.abs(x);
  const v2 = v1 < 0.4375;
  const v3 = v1 < 0.6875;
  const v4 = v1 < 1.1875;
  const v5 = v1 < 2.4375;
  const v6 = v5 ? 0.982793723247329 : 1.5707963267948966;
  const v7 = v4 ? 0.7853981633974483 : v6;
  const v8 = v3 ? 0.4636476090008061 : v7;
  const v9 = v2 ? 0 : v8;
  const v10 = v5 ? v1 - 1.5 : -1;
  const v11 = v4 ? v1 - 1 : v10;
  const v12 = v3 ? 2 * v1 - 1 : v11;
  const v13 = v2 ? v1 : v12;
  const v14 = v5 ? 1 + 1.5 * v1 : v1;
  const v15 = v4 ? v1 + 1 : v14;
  const v16 = v3 ? 2 + v1 : v15;
  const v17 = v2 ? 1 : v16;
  const v18 = v13 / v17;
  const v19 = v18 * v18;
  const v20 = v19 * v19;
  const v21 = ((0.016285820115365782 * v20 + 0.049768779946159324) * v20 + 0.06661073137387531) * v20;
  const v22 = ((-0.036531572744216916 * v20 - 0.058335701337905735) * v20 - 0.0769187620504483) * v20;
  const v23 = v19 * (((v21 + 0.09090887133436507) * v20 + 0.14285714272503466) * v20 + 0.3333333333333293);
  const v24 = v20 * ((v22 - 0.11111110405462356) * v20 - 0.19999999999876483);
  const v25 = v5 ? 1.3903311031230998e-17 : 6.123233995736766e-17;
  const v26 = v4 ? 3.061616997868383e-17 : v25;
  const v27 = v3 ? 2.2698777452961687e-17 : v26;
  const v28 = v2 ? 0 : v27;
  return withSign(Math.abs(v9 - (v18 * (v23 + v24) - v28 - v18)), x);
}

export function sinh(x: number): number {
  const v1 = Math.abs(x);
  const v2 = Math.min(v1, 22);
  const v3 = nearest(v2 * Math.LOG2E);
  const v4 = numberOf(lowWord(-v3 + 6755399441056767) << 20, 0);
  const v5 = v2 - v3 * 0.6931471803691238;
  const v6 = v3 * 1.9082149292705877e-10;
  const v7 = v5 - v6;
  const v8 = 0.5 * v7;
  const v9 = v7 * v8;
  const v10 = ((-2.0109921818362437e-7 * v9 + 0.000004008217827329362) * v9 - 0.0000793650757867488) * v9;
  const v11 = ((v10 + 0.0015873015872548146) * v9 - 0.03333333333333313) * v9 + 1;
  const v12 = 3 - v11 * v8;
  const v13 = v5 - v7 - v6;
  const v14 = v7 * (v9 * ((v11 - v12) / (6 - v7 * v12)) - v13) - v13 - v9;
  const v15 = v3 < 20 ? 1 - v4 - (v14 - v7) : v7 - (v14 + v4) + 1;
  const v16 = v15 * numberOf(lowWord(v3 + 6755399441056767) << 20, 0);
  const v17 = v16 / (v16 + 1);
  const v18 = v1 < 1 ? 0.5 * (2 * v16 - v16 * v17) : 0.5 * (v16 + v17);
  const v19 = Math.max(Math.min(v1, 711), -747);
  const v20 = nearest(v19 * Math.LOG2E);
  const v21 = v20 * 1.9082149292705877e-10;
  const v22 = v19 - v20 * 0.6931471803691238;
  const v23 = v22 - v21;
  const v24 = v23 * v23;
  const v25 = ((4.1381367970572385e-8 * v24 - 0.0000016533902205465252) * v24 + 0.00006613756321437934) * v24;
  const v26 = v23 - v24 * ((v25 - 0.0027777777777015593) * v24 + 0.16666666666666602);
  const v27 = v20 - 1;
  const v28 = Math.floor(v27 * 0.5);
  const v29 = (1 - (v21 - (v23 * v26) / (2 - v26) - v22)) * numberOf(lowWord(v28 + 6755399441056767) << 20, 0);
  const v30 = numberOf(lowWord(v27 - v28 + 6755399441056767) << 20, 0);
  const v31 = v1 < 22 ? v18 : v29 * v30;
  return v1 < 3.725290298461914e-9 ? x : withSign(Math.abs(v31), x);
}

export function cosh(x: number): number {
  const v1 = Math.abs(x);
  const v2 = Math.min(v1, 22);
  const v3 = nearest(v2 * Math.LOG2E);
  const v4 = numberOf(lowWord(-v3 + 6755399441056767) << 20, 0);
  const v5 = v2 - v3 * 0.6931471803691238;
  const v6 = v3 * 1.9082149292705877e-10;
  const v7 = v5 - v6;
  const v8 = 0.5 * v7;
  const v9 = v7 * v8;
  const v10 = ((-2.0109921818362437e-7 * v9 + 0.000004008217827329362) * v9 - 0.0000793650757867488) * v9;
  const v11 = ((v10 + 0.0015873015872548146) * v9 - 0.03333333333333313) * v9 + 1;
  const v12 = 3 - v11 * v8;
  const v13 = v5 - v7 - v6;
  const v14 = v7 * (v9 * ((v11 - v12) / (6 - v7 * v12)) - v13) - v13 - v9;
  const v15 = v3 < 20 ? 1 - v4 - (v14 - v7) : v7 - (v14 + v4) + 1;
  const v16 = v15 * numberOf(lowWord(v3 + 6755399441056767) << 20, 0);
  const v17 = 1 + v16;
  const v18 = Math.max(Math.min(v1, 711), -747);
  const v19 = nearest(v18 * Math.LOG2E);
  const v20 = v19 * 1.9082149292705877e-10;
  const v21 = v18 - v19 * 0.6931471803691238;
  const v22 = v21 - v20;
  const v23 = v22 * v22;
  const v24 = ((4.1381367970572385e-8 * v23 - 0.0000016533902205465252) * v23 + 0.00006613756321437934) * v23;
  const v25 = v22 - v23 * ((v24 - 0.0027777777777015593) * v23 + 0.16666666666666602);
  const v26 = v19 - 1;
  const v27 = Math.floor(v26 * 0.5);
  const v28 = (1 - (v20 - (v22 * v25) / (2 - v25) - v21)) * numberOf(lowWord(v27 + 6755399441056767) << 20, 0);
  const v29 = numberOf(lowWord(v26 - v27 + 6755399441056767) << 20, 0);
  const v30 = v28 * v29;
  const v31 = v1 < 22 ? v30 + 0.25 / v30 : v30;
  return v1 < 0.34657359 ? 1 + (v16 * v16) / (v17 + v17) : v31;
}

export function tanh(x: number): number {
  const v1 = Math.abs(x);
  const v2 = Math.min(v1, 22);
  const v3 = v2 >= 1;
  const v4 = v3 ? 2 * v2 : -2 * v2;
  const v5 = nearest(v4 * Math.LOG2E);
  const v6 = numberOf(lowWord(-v5 + 6755399441056767) << 20, 0);
  const v7 = v4 - v5 * 0.6931471803691238;
  const v8 = v5 * 1.9082149292705877e-10;
  const v9 = v7 - v8;
  const v10 = 0.5 * v9;
  const v11 = v9 * v10;
  const v12 = ((-2.0109921818362437e-7 * v11 + 0.000004008217827329362) * v11 - 0.0000793650757867488) * v11;
  const v13 = ((v12 + 0.0015873015872548146) * v11 - 0.03333333333333313) * v11 + 1;
  const v14 = 3 - v13 * v10;
  const v15 = v7 - v9 - v8;
  const v16 = v9 * (v11 * ((v13 - v14) / (6 - v9 * v14)) - v15) - v15 - v11;
  const v17 = v5 < 20 ? 1 - v6 - (v16 - v9) : v9 - (v16 + v6) + 1;
  const v18 = v17 * numberOf(lowWord(v5 + 6755399441056767) << 20, 0);
  const v19 = v3 ? 2 : -v18;
  const v20 = v19 / (v18 + 2);
  const v21 = v3 ? 1 - v20 : v20;
  return v1 < 3.725290298461914e-9 ? x : withSign(Math.abs(v21), x);
}

export function round(x: number): number {
  const v1 = Math.trunc(x);
  return Math.abs(x - v1) >= 0.5 ? v1 + withSign(Math.abs(1), x) : v1;
}

export function normalQuantile(x: number): number {
  const v1 = x - 0.5;
  const v2 = Math.abs(v1) <= 0.425;
  const v3 = v1 < 0 ? x : 1 - x;
  const v4 = v3 > 0;
  const v5 = v3 < 2.2250738585072014e-308;
  const v6 = v5 ? v3 * 18014398509481984 : v3;
  const v7 = (highWord(v6) + 614242) | 0;
  const v8 = numberOf(((v7 & 1048575) + 1072079006) | 0, lowWord(v6)) - 1;
  const v9 = v8 / (2 + v8);
  const v10 = 0.5 * v8 * v8;
  const v11 = v9 * v9;
  const v12 = v11 * v11;
  const v13 = ((0.14798198605116586 * v12 + 0.1818357216161805) * v12 + 0.2857142874366239) * v12;
  const v14 = v11 * (v13 + 0.6666666666666735);
  const v15 = v12 * ((0.15313837699209373 * v12 + 0.22222198432149784) * v12 + 0.3999999999940942);
  const v16 = v5 ? 54 : 0;
  const v17 = numberOf(1127219200, v7 >>> 20) - 4503599627371519 - v16;
  const v18 = v4 ? v3 : Number.NaN;
  const v19 = v3 === 0 ? Number.NEGATIVE_INFINITY : v18;
  const v20 = v4 && v3 < Number.POSITIVE_INFINITY;
  const v21 = v9 * (v10 + (v14 + v15)) + v17 * 1.9082149292705877e-10 - v10 + v8 + v17 * 0.6931471803691238;
  const v22 = v20 ? v21 : v19;
  const v23 = Math.sqrt(-v22);
  const v24 = v23 > 5;
  const v25 = v24 ? 2.0103343992922881e-7 : 0.0007745450142783414;
  const v26 = v2 ? 2509.0809287301227 : v25;
  const v27 = v24 ? v23 - 5 : v23 - 1.6;
  const v28 = v2 ? 0.180625 - v1 * v1 : v27;
  const v29 = v24 ? 0.000027115555687434876 : 0.022723844989269184;
  const v30 = v2 ? 33430.57558358813 : v29;
  const v31 = v24 ? 0.0012426609473880784 : 0.2417807251774506;
  const v32 = v2 ? 67265.7709270087 : v31;
  const v33 = v24 ? 0.026532189526576124 : 1.2704582524523684;
  const v34 = v2 ? 45921.95393154987 : v33;
  const v35 = v24 ? 0.29656057182850487 : 3.6478483247632045;
  const v36 = v2 ? 13731.69376550946 : v35;
  const v37 = v24 ? 1.7848265399172913 : 5.769497221460691;
  const v38 = v2 ? 1971.5909503065513 : v37;
  const v39 = v24 ? 5.463784911164114 : 4.630337846156546;
  const v40 = v2 ? 133.14166789178438 : v39;
  const v41 = v24 ? 6.657904643501103 : 1.4234371107496835;
  const v42 = v2 ? 3.3871328727963665 : v41;
  const v43 = ((((((v26 * v28 + v30) * v28 + v32) * v28 + v34) * v28 + v36) * v28 + v38) * v28 + v40) * v28;
  const v44 = v24 ? 2.0442631033899397e-15 : 1.0507500716444169e-9;
  const v45 = v2 ? 5226.495278852854 : v44;
  const v46 = v24 ? 1.421511758316446e-7 : 0.0005475938084995345;
  const v47 = v2 ? 28729.085735721943 : v46;
  const v48 = v24 ? 0.000018463183175100548 : 0.015198666563616457;
  const v49 = v2 ? 39307.89580009271 : v48;
  const v50 = v24 ? 0.0007868691311456133 : 0.14810397642748008;
  const v51 = v2 ? 21213.794301586597 : v50;
  const v52 = v24 ? 0.014875361290850615 : 0.6897673349851;
  const v53 = v2 ? 5394.196021424751 : v52;
  const v54 = v24 ? 0.1369298809227358 : 1.6763848301838038;
  const v55 = v2 ? 687.1870074920579 : v54;
  const v56 = v24 ? 0.599832206555888 : 2.053191626637759;
  const v57 = v2 ? 42.31333070160091 : v56;
  const v58 = ((((((v45 * v28 + v47) * v28 + v49) * v28 + v51) * v28 + v53) * v28 + v55) * v28 + v57) * v28;
  const v59 = (v43 + v42) / (v58 + 1);
  const v60 = v2 ? v1 * v59 : withSign(Math.abs(v59), v1);
  const v61 = x === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  const v62 = x === 0 ? Number.NEGATIVE_INFINITY : v61;
  return x > 0 && x < 1 ? v60 : v62;
}

export function power(x: number, y: number): number {
  const v1 = Math.trunc(y) === y;
  const v2 = Math.abs(x);
  const v3 = v2 > 1 !== y < 0 ? Number.POSITIVE_INFINITY : 0;
  const v4 = v2 === 1 ? 1 : v3;
  const v5 = numberOf(highWord(y), 0);
  const v6 = v2 < 2.2250738585072014e-308;
  const v7 = v6 ? v2 * 9007199254740992 : v2;
  const v8 = highWord(v7);
  const v9 = numberOf((v8 & 1048575) | 1072693248, lowWord(v7));
  const v10 = v9 >= 1.7320508075688772;
  const v11 = v10 ? v9 * 0.5 : v9;
  const v12 = v9 > 1.224744871391589 && !v10;
  const v13 = v12 ? 1.5 : 1;
  const v14 = v11 - v13;
  const v15 = v11 + v13;
  const v16 = 1 / v15;
  const v17 = v14 * v16;
  const v18 = numberOf(highWord(v17), 0);
  const v19 = v18 * v18;
  const v20 = v17 * v17;
  const v21 = ((0.20697501780033842 * v20 + 0.23066074577556175) * v20 + 0.272728123808534) * v20;
  const v22 = v20 * v20;
  const v23 = ((v21 + 0.33333332981837743) * v20 + 0.4285714285785502) * v20 + 0.5999999999999946;
  const v24 = numberOf(highWord(v15), 0);
  const v25 = v16 * (v14 - v18 * v24 - v18 * (v11 - (v24 - v13)));
  const v26 = v22 * v23 + v25 * (v18 + v17);
  const v27 = numberOf(highWord(3 + v19 + v26), 0);
  const v28 = v18 * v27;
  const v29 = v25 * v27 + (v26 - (v27 - 3 - v19)) * v17;
  const v30 = numberOf(highWord(v28 + v29), 0);
  const v31 = 0.9617967009544373 * v30;
  const v32 = v12 ? 1.350039202129749e-8 : 0;
  const v33 = -7.028461650952758e-9 * v30 + (v29 - (v30 - v28)) * 0.9617966939259756 + v32;
  const v34 = v12 ? 0.5849624872207642 : 0;
  const v35 = v6 ? 53 : 0;
  const v36 = v10 ? 1 : 0;
  const v37 = numberOf(1127219200, v8 >>> 20) - 4503599627371519 - v35 + v36;
  const v38 = numberOf(highWord(v31 + v33 + v34 + v37), 0);
  const v39 = (y - v5) * v38 + y * (v33 - (v38 - v37 - v34 - v31));
  const v40 = v5 * v38;
  const v41 = v39 + v40;
  const v42 = Math.abs(v41) > 1100;
  const v43 = v42 ? 0 : v39;
  const v44 = v42 ? withSign(Math.abs(1100), v41) : v40;
  const v45 = nearest(v43 + v44);
  const v46 = v44 - v45;
  const v47 = numberOf(highWord(v43 + v46), 0);
  const v48 = v47 * 0.6931471824645996;
  const v49 = (v43 - (v47 - v46)) * Math.LN2 + v47 * -1.904654299957768e-9;
  const v50 = v48 + v49;
  const v51 = v50 * v50;
  const v52 = ((4.1381367970572385e-8 * v51 - 0.0000016533902205465252) * v51 + 0.00006613756321437934) * v51;
  const v53 = v50 - v51 * ((v52 - 0.0027777777777015593) * v51 + 0.16666666666666602);
  const v54 = v49 - (v50 - v48);
  const v55 = Math.floor(v45 * 0.5);
  const v56 = 1 - ((v50 * v53) / (v53 - 2) - (v54 + v50 * v54) - v50);
  const v57 = numberOf(lowWord(v55 + 6755399441056767) << 20, 0);
  const v58 = v2 === 0 || v2 === Number.POSITIVE_INFINITY || Math.abs(y) === Number.POSITIVE_INFINITY;
  const v59 = v56 * v57 * numberOf(lowWord(v45 - v55 + 6755399441056767) << 20, 0);
  const v60 = v58 ? v4 : v59;
  const v61 = y * 0.5;
  const v62 = v1 && Math.trunc(v61) !== v61 ? x : 0;
  const v63 = (x < 0 && x > Number.NEGATIVE_INFINITY && !v1) || Number.isNaN(x) || Number.isNaN(y);
  const v64 = numberOf(highWord(v60) | (highWord(v62) & -2147483648), lowWord(v60));
  const v65 = v63 ? Number.NaN : v64;
  const v66 = y === -1 ? 1 / x : v65;
  const v67 = y === 1 ? x : v66;
  const v68 = y === 2 ? x * x : v67;
  return y === 0 || x === 1 ? 1 : v68;
}

export function sinOfReduced(high: number, low: number, quarters: number): number {
  const v1 = lowWord(quarters);
  const v2 = high * high;
  const v3 = 0.5 * v2;
  const v4 = 1 - v3;
  const v5 = v2 * v2;
  const v6 = v2 * ((0.00002480158728947673 * v2 - 0.001388888888887411) * v2 + 0.0416666666666666);
  const v7 = v5 * v5 * ((-1.1359647557788195e-11 * v2 + 2.087572321298175e-9) * v2 - 2.7557314351390663e-7);
  const v8 = v2 * high;
  const v9 = ((1.58969099521155e-10 * v2 - 2.5050760253406863e-8) * v2 + 0.0000027557313707070068) * v2;
  const v10 = v2 * (0.5 * low - v8 * ((v9 - 0.0001984126982985795) * v2 + 0.00833333333332249)) - low;
  const v11 = v8 * -0.16666666666666632;
  const v12 = numberOf(((v1 << 31) >>> 1) & 1073741824, 0) === 2;
  const v13 = v4 + (1 - v4 - v3 + (v2 * (v6 + v7) - high * low));
  const v14 = high - (v10 - v11);
  const v15 = v12 ? v13 : v14;
  return numberOf(highWord(v15) ^ (((v1 >>> 1) | (highWord(quarters) << 31)) << 31), lowWord(v15));
}

export function tanOfReduced(high: number, low: number, quarters: number): number {
  const v1 = Math.abs(high);
  const v2 = v1 >= 0.67434;
  const v3 = numberOf(((lowWord(quarters) << 31) >>> 1) & 1073741824, 0) === 2;
  const v4 = v3 ? -1 : 1;
  const v5 = v2 ? highWord(high) & -2147483648 : 0;
  const v6 = 0.7853981633974483 - v1 + (3.061616997868383e-17 - numberOf(highWord(low) ^ v5, lowWord(low)));
  const v7 = v2 ? v6 : high;
  const v8 = v2 ? 0 : low;
  const v9 = v7 * v7;
  const v10 = v9 * v7;
  const v11 = v9 * v9;
  const v12 = ((-0.000018558637485527546 * v11 + 0.00007817944429395571) * v11 + 0.0005880412408202641) * v11;
  const v13 = ((0.00002590730518636337 * v11 + 0.00007140724913826082) * v11 + 0.0002464631348184699) * v11;
  const v14 = ((v12 + 0.0035920791075913124) * v11 + 0.021869488294859542) * v11 + 0.13333333333320124;
  const v15 = v9 * (((v13 + 0.0014562094543252903) * v11 + 0.0088632398235993) * v11 + 0.05396825397622605);
  const v16 = v8 + v9 * (v10 * (v14 + v15) + v8) + v10 * 0.3333333333333341;
  const v17 = v7 + v16;
  const v18 = v4 - 2 * (v7 + (v16 - (v17 * v17) / (v17 + v4)));
  const v19 = -1 / v17;
  const v20 = numberOf(highWord(v19), 0);
  const v21 = numberOf(highWord(v17), 0);
  const v22 = v3 ? v20 + v19 * (1 + v20 * v21 + v20 * (v16 - (v21 - v7))) : v17;
  return v2 ? numberOf(highWord(v18) ^ v5, lowWord(v18)) : v22;
}
