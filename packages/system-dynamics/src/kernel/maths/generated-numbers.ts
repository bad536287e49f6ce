// Written by tools/write-number-functions.ts from the formulas in this folder, where each is explained; not to be edited.
// Kernels carry the same formulas and give the same bits.

import { highWord, lowWord, nearest, numberOf, powerOfTwo, upperHalf, withSign } from "./number-words.ts";
import { powerEntry } from "./power-table.ts";

export function exp(x: number): number {
  const v1 = Math.max(Math.min(x, 711), -747);
  const v2 = nearest(v1 * Math.LOG2E);
  const v3 = v2 * 1.9082149292705877e-10;
  const v4 = v1 - v2 * 0.6931471803691238;
  const v5 = v4 - v3;
  const v6 = v5 * v5;
  const v7 = (4.1381367970572385e-8 * v6 - 0.0000016533902205465252) * v6;
  const v8 = ((v7 + 0.00006613756321437934) * v6 - 0.0027777777777015593) * v6;
  const v9 = v5 - v6 * (v8 + 0.16666666666666602);
  const v10 = Math.floor(v2 * 0.5);
  return (1 - (v3 - (v5 * v9) / (2 - v9) - v4)) * powerOfTwo(v10) * powerOfTwo(v2 - v10);
}

export function ln(x: number): number {
  const v2 = x > 0;
  let v1: number;
  if (v2 && x < Number.POSITIVE_INFINITY) {
    const v3 = x < 2.2250738585072014e-308;
    const v4 = v3 ? x * 18014398509481984 : x;
    const v5 = (highWord(v4) + 614242) | 0;
    const v6 = numberOf(((v5 & 1048575) + 1072079006) | 0, lowWord(v4)) - 1;
    const v7 = v6 / (2 + v6);
    const v8 = 0.5 * v6 * v6;
    const v9 = v7 * v7;
    const v10 = v9 * v9;
    const v11 = ((0.14798198605116586 * v10 + 0.1818357216161805) * v10 + 0.2857142874366239) * v10;
    const v12 = v9 * (v11 + 0.6666666666666735);
    const v13 = v10 * ((0.15313837699209373 * v10 + 0.22222198432149784) * v10 + 0.3999999999940942);
    const v14 = v3 ? 54 : 0;
    const v15 = 4503599627370496 + (v5 >>> 20) - 4503599627371519 - v14;
    const v16 = v7 * (v8 + (v12 + v13)) + v15 * 1.9082149292705877e-10 - v8 + v6;
    const v17 = v15 * 0.6931471803691238;
    v1 = v16 + v17;
  } else {
    const v18 = v2 ? x : Number.NaN;
    v1 = x === 0 ? Number.NEGATIVE_INFINITY : v18;
  }
  return v1;
}

export function log10(x: number): number {
  const v2 = x > 0;
  let v1: number;
  if (v2 && x < Number.POSITIVE_INFINITY) {
    const v3 = x < 2.2250738585072014e-308;
    const v4 = v3 ? x * 18014398509481984 : x;
    const v5 = (highWord(v4) + 614242) | 0;
    const v6 = v3 ? 54 : 0;
    const v7 = 4503599627370496 + (v5 >>> 20) - 4503599627371519 - v6;
    const v8 = numberOf(((v5 & 1048575) + 1072079006) | 0, lowWord(v4)) - 1;
    const v9 = 0.5 * v8 * v8;
    const v10 = upperHalf(v8 - v9);
    const v11 = v8 / (2 + v8);
    const v12 = v11 * v11;
    const v13 = v12 * v12;
    const v14 = ((0.14798198605116586 * v13 + 0.1818357216161805) * v13 + 0.2857142874366239) * v13;
    const v15 = v12 * (v14 + 0.6666666666666735);
    const v16 = v13 * ((0.15313837699209373 * v13 + 0.22222198432149784) * v13 + 0.3999999999940942);
    const v17 = v8 - v10 - v9 + v11 * (v9 + (v15 + v16));
    const v18 = v7 * 3.694239077158931e-13 + (v17 + v10) * 2.5082946711645275e-11;
    const v19 = v17 * 0.4342944818781689;
    const v20 = v7 * 0.30102999566361177;
    const v21 = v10 * 0.4342944818781689;
    const v22 = v20 + v21;
    v1 = v18 + v19 + (v20 - v22 + v21) + v22;
  } else {
    const v23 = v2 ? x : Number.NaN;
    v1 = x === 0 ? Number.NEGATIVE_INFINITY : v23;
  }
  return v1;
}

export function sin(x: number): number {
  let v1: number;
  if (Math.abs(x) < 1.4901161193847656e-8) {
    v1 = x;
  } else {
    const v3 = nearest(x * 0.6366197723675814);
    const v4 = v3 + 6755399441055744;
    const v5 = lowWord(v4);
    const v6 = x - v3 * 1.5707963267341256;
    const v7 = -(v3 * 6.077100506303966e-11);
    const v8 = v6 + v7;
    const v9 = -(v3 * 2.0222662487111665e-21);
    const v10 = v8 + v9;
    const v11 = v8 - v6;
    const v12 = v10 - v8;
    const v13 = v6 - (v8 - v11) + (v7 - v11) + (v8 - (v10 - v12) + (v9 - v12));
    const v14 = v3 * 8.4784276603689e-32;
    const v15 = v13 - v14;
    const v16 = v10 + v15;
    const v17 = v16 * v16;
    const v24 = v10 - v16 + v15;
    let v2: number;
    if (numberOf(((v5 << 31) >>> 1) & 1073741824, 0) === 2) {
      const v18 = 0.5 * v17;
      const v19 = 1 - v18;
      const v20 = (0.00002480158728947673 * v17 - 0.001388888888887411) * v17 + 0.0416666666666666;
      const v21 = v17 * v17;
      const v22 = v21 * v21;
      const v23 = (-1.1359647557788195e-11 * v17 + 2.087572321298175e-9) * v17 - 2.7557314351390663e-7;
      v2 = v19 + (1 - v19 - v18 + (v17 * (v17 * v20 + v22 * v23) - v16 * v24));
    } else {
      const v25 = v17 * v16;
      const v26 = (1.58969099521155e-10 * v17 - 2.5050760253406863e-8) * v17;
      const v27 = ((v26 + 0.0000027557313707070068) * v17 - 0.0001984126982985795) * v17;
      const v28 = v17 * (0.5 * v24 - v25 * (v27 + 0.00833333333332249)) - v24;
      const v29 = v25 * -0.16666666666666632;
      v2 = v16 - (v28 - v29);
    }
    v1 = numberOf(highWord(v2) ^ (((v5 >>> 1) | (highWord(v4) << 31)) << 31), lowWord(v2));
  }
  return v1;
}

export function cos(x: number): number {
  const v2 = nearest(x * 0.6366197723675814);
  const v3 = v2 + 6755399441055744;
  const v4 = lowWord(v3);
  const v5 = (v4 + 1) | 0;
  const v6 = x - v2 * 1.5707963267341256;
  const v7 = -(v2 * 6.077100506303966e-11);
  const v8 = v6 + v7;
  const v9 = -(v2 * 2.0222662487111665e-21);
  const v10 = v8 + v9;
  const v11 = v8 - v6;
  const v12 = v10 - v8;
  const v13 = v6 - (v8 - v11) + (v7 - v11) + (v8 - (v10 - v12) + (v9 - v12));
  const v14 = v2 * 8.4784276603689e-32;
  const v15 = v13 - v14;
  const v16 = v10 + v15;
  const v17 = v16 * v16;
  const v24 = v10 - v16 + v15;
  let v1: number;
  if (numberOf(((v5 << 31) >>> 1) & 1073741824, 0) === 2) {
    const v18 = 0.5 * v17;
    const v19 = 1 - v18;
    const v20 = (0.00002480158728947673 * v17 - 0.001388888888887411) * v17 + 0.0416666666666666;
    const v21 = v17 * v17;
    const v22 = v21 * v21;
    const v23 = (-1.1359647557788195e-11 * v17 + 2.087572321298175e-9) * v17 - 2.7557314351390663e-7;
    v1 = v19 + (1 - v19 - v18 + (v17 * (v17 * v20 + v22 * v23) - v16 * v24));
  } else {
    const v25 = v17 * v16;
    const v26 = (1.58969099521155e-10 * v17 - 2.5050760253406863e-8) * v17;
    const v27 = ((v26 + 0.0000027557313707070068) * v17 - 0.0001984126982985795) * v17;
    const v28 = v17 * (0.5 * v24 - v25 * (v27 + 0.00833333333332249)) - v24;
    const v29 = v25 * -0.16666666666666632;
    v1 = v16 - (v28 - v29);
  }
  const v30 = v5 >>> 0 < v4 >>> 0 ? 1 : 0;
  const v31 = highWord(v1) ^ (((v5 >>> 1) | (((((highWord(v3) + 0) | 0) + v30) | 0) << 31)) << 31);
  const v32 = lowWord(v1);
  return numberOf(v31, v32);
}

export function tan(x: number): number {
  let v1: number;
  if (Math.abs(x) < 7.450580596923828e-9) {
    v1 = x;
  } else {
    const v3 = nearest(x * 0.6366197723675814);
    const v4 = x - v3 * 1.5707963267341256;
    const v5 = -(v3 * 6.077100506303966e-11);
    const v6 = v4 + v5;
    const v7 = -(v3 * 2.0222662487111665e-21);
    const v8 = v6 + v7;
    const v9 = v6 - v4;
    const v10 = v8 - v6;
    const v11 = v4 - (v6 - v9) + (v5 - v9) + (v6 - (v8 - v10) + (v7 - v10));
    const v12 = v3 * 8.4784276603689e-32;
    const v13 = v11 - v12;
    const v14 = v8 + v13;
    const v15 = Math.abs(v14);
    const v16 = numberOf(((lowWord(v3 + 6755399441055744) << 31) >>> 1) & 1073741824, 0) === 2;
    const v18 = v15 >= 0.67434;
    const v19 = v8 - v14 + v13;
    const v20 = v18 ? highWord(v14) & -2147483648 : 0;
    const v21 = 0.7853981633974483 - v15;
    const v22 = 3.061616997868383e-17 - numberOf(highWord(v19) ^ v20, lowWord(v19));
    const v23 = v18 ? v21 + v22 : v14;
    const v24 = v18 ? 0 : v19;
    const v25 = v23 * v23;
    const v26 = v25 * v23;
    const v27 = v25 * v25;
    const v28 = (-0.000018558637485527546 * v27 + 0.00007817944429395571) * v27;
    const v29 = ((v28 + 0.0005880412408202641) * v27 + 0.0035920791075913124) * v27;
    const v30 = (0.00002590730518636337 * v27 + 0.00007140724913826082) * v27;
    const v31 = ((v30 + 0.0002464631348184699) * v27 + 0.0014562094543252903) * v27;
    const v32 = (v29 + 0.021869488294859542) * v27 + 0.13333333333320124;
    const v33 = v25 * ((v31 + 0.0088632398235993) * v27 + 0.05396825397622605);
    const v34 = v24 + v25 * (v26 * (v32 + v33) + v24) + v26 * 0.3333333333333341;
    const v35 = v23 + v34;
    let v2: number;
    if (v15 >= 0.67434) {
      const v17 = v16 ? -1 : 1;
      const v36 = v17 - 2 * (v23 + (v34 - (v35 * v35) / (v35 + v17)));
      v2 = numberOf(highWord(v36) ^ v20, lowWord(v36));
    } else {
      let v37: number;
      if (numberOf(((lowWord(v3 + 6755399441055744) << 31) >>> 1) & 1073741824, 0) === 2) {
        const v38 = -1 / v35;
        const v39 = upperHalf(v38);
        const v40 = upperHalf(v35);
        v37 = v39 + v38 * (1 + v39 * v40 + v39 * (v34 - (v40 - v23)));
      } else {
        v37 = v23 + v34;
      }
      v2 = v37;
    }
    v1 = v2;
  }
  return v1;
}

export function arcsin(x: number): number {
  const v2 = Math.abs(x);
  let v1: number;
  if (v2 > 1) {
    v1 = Number.NaN;
  } else {
    let v3: number;
    if (v2 < 0.5) {
      const v4 = x * x;
      const v5 = (0.00003479331075960212 * v4 + 0.0007915349942898145) * v4 - 0.04005553450067941;
      const v6 = ((v5 * v4 + 0.20121253213486293) * v4 - 0.3255658186224009) * v4;
      const v7 = ((0.07703815055590194 * v4 - 0.6882839716054533) * v4 + 2.0209457602335057) * v4;
      v3 = x + x * ((v4 * (v6 + 0.16666666666666666)) / ((v7 - 2.403394911734414) * v4 + 1));
    } else {
      const v9 = 0.5 * (1 - v2);
      const v10 = Math.sqrt(v9);
      const v11 = (0.00003479331075960212 * v9 + 0.0007915349942898145) * v9 - 0.04005553450067941;
      const v12 = ((v11 * v9 + 0.20121253213486293) * v9 - 0.3255658186224009) * v9;
      const v13 = ((0.07703815055590194 * v9 - 0.6882839716054533) * v9 + 2.0209457602335057) * v9;
      const v14 = (v9 * (v12 + 0.16666666666666666)) / ((v13 - 2.403394911734414) * v9 + 1);
      let v8: number;
      if (v2 >= 0.975) {
        v8 = 1.5707963267948966 - (2 * (v10 + v10 * v14) - 6.123233995736766e-17);
      } else {
        const v15 = upperHalf(v10);
        const v16 = 2 * v10 * v14 - (6.123233995736766e-17 - 2 * ((v9 - v15 * v15) / (v10 + v15)));
        const v17 = 0.7853981633974483 - 2 * v15;
        v8 = 0.7853981633974483 - (v16 - v17);
      }
      v3 = withSign(Math.abs(v8), x);
    }
    v1 = v3;
  }
  return v1;
}

export function arccos(x: number): number {
  const v2 = Math.abs(x);
  let v1: number;
  if (v2 > 1) {
    v1 = Number.NaN;
  } else {
    let v3: number;
    if (v2 < 0.5) {
      const v4 = x * x;
      const v5 = (0.00003479331075960212 * v4 + 0.0007915349942898145) * v4 - 0.04005553450067941;
      const v6 = ((v5 * v4 + 0.20121253213486293) * v4 - 0.3255658186224009) * v4;
      const v7 = ((0.07703815055590194 * v4 - 0.6882839716054533) * v4 + 2.0209457602335057) * v4;
      const v8 = x * ((v4 * (v6 + 0.16666666666666666)) / ((v7 - 2.403394911734414) * v4 + 1));
      v3 = 1.5707963267948966 - (x - (6.123233995736766e-17 - v8));
    } else {
      const v10 = 0.5 * (1 - v2);
      const v11 = Math.sqrt(v10);
      const v13 = (0.00003479331075960212 * v10 + 0.0007915349942898145) * v10 - 0.04005553450067941;
      const v14 = ((v13 * v10 + 0.20121253213486293) * v10 - 0.3255658186224009) * v10;
      const v15 = ((0.07703815055590194 * v10 - 0.6882839716054533) * v10 + 2.0209457602335057) * v10;
      const v16 = ((v10 * (v14 + 0.16666666666666666)) / ((v15 - 2.403394911734414) * v10 + 1)) * v11;
      let v9: number;
      if (x > 0) {
        const v12 = upperHalf(v11);
        v9 = x === 1 ? 0 : 2 * (v12 + (v16 + (v10 - v12 * v12) / (v11 + v12)));
      } else {
        v9 = 2 * (1.5707963267948966 - (v11 + (v16 - 6.123233995736766e-17)));
      }
      v3 = v9;
    }
    v1 = v3;
  }
  return v1;
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
  const v21 = (0.016285820115365782 * v20 + 0.049768779946159324) * v20 + 0.06661073137387531;
  const v22 = ((v21 * v20 + 0.09090887133436507) * v20 + 0.14285714272503466) * v20;
  const v23 = (-0.036531572744216916 * v20 - 0.058335701337905735) * v20 - 0.0769187620504483;
  const v24 = v19 * (v22 + 0.3333333333333293);
  const v25 = v20 * ((v23 * v20 - 0.11111110405462356) * v20 - 0.19999999999876483);
  const v26 = v5 ? 1.3903311031230998e-17 : 6.123233995736766e-17;
  const v27 = v4 ? 3.061616997868383e-17 : v26;
  const v28 = v3 ? 2.2698777452961687e-17 : v27;
  const v29 = v2 ? 0 : v28;
  return withSign(Math.abs(v9 - (v18 * (v24 + v25) - v29 - v18)), x);
}

export function sinh(x: number): number {
  const v2 = Math.abs(x);
  let v1: number;
  if (v2 < 3.725290298461914e-9) {
    v1 = x;
  } else {
    let v3: number;
    if (v2 < 22) {
      const v4 = Math.min(v2, 22);
      const v5 = nearest(v4 * Math.LOG2E);
      const v6 = powerOfTwo(-v5);
      const v7 = v4 - v5 * 0.6931471803691238;
      const v8 = v5 * 1.9082149292705877e-10;
      const v9 = v7 - v8;
      const v10 = 0.5 * v9;
      const v11 = v9 * v10;
      const v12 = (-2.0109921818362437e-7 * v11 + 0.000004008217827329362) * v11;
      const v13 = ((v12 - 0.0000793650757867488) * v11 + 0.0015873015872548146) * v11;
      const v14 = (v13 - 0.03333333333333313) * v11 + 1;
      const v15 = 3 - v14 * v10;
      const v16 = v7 - v9 - v8;
      const v17 = v9 * (v11 * ((v14 - v15) / (6 - v9 * v15)) - v16) - v16 - v11;
      const v18 = v5 < 20 ? 1 - v6 - (v17 - v9) : v9 - (v17 + v6) + 1;
      const v19 = v18 * powerOfTwo(v5);
      const v20 = v19 / (v19 + 1);
      v3 = v2 < 1 ? 0.5 * (2 * v19 - v19 * v20) : 0.5 * (v19 + v20);
    } else {
      const v21 = Math.max(Math.min(v2, 711), -747);
      const v22 = nearest(v21 * Math.LOG2E);
      const v23 = v22 * 1.9082149292705877e-10;
      const v24 = v21 - v22 * 0.6931471803691238;
      const v25 = v24 - v23;
      const v26 = v25 * v25;
      const v27 = (4.1381367970572385e-8 * v26 - 0.0000016533902205465252) * v26;
      const v28 = ((v27 + 0.00006613756321437934) * v26 - 0.0027777777777015593) * v26;
      const v29 = v25 - v26 * (v28 + 0.16666666666666602);
      const v30 = v22 - 1;
      const v31 = Math.floor(v30 * 0.5);
      const v32 = (1 - (v23 - (v25 * v29) / (2 - v29) - v24)) * powerOfTwo(v31);
      const v33 = powerOfTwo(v30 - v31);
      v3 = v32 * v33;
    }
    v1 = withSign(Math.abs(v3), x);
  }
  return v1;
}

export function cosh(x: number): number {
  const v2 = Math.abs(x);
  let v1: number;
  if (v2 < 0.34657359) {
    const v3 = Math.min(v2, 22);
    const v4 = nearest(v3 * Math.LOG2E);
    const v5 = powerOfTwo(-v4);
    const v6 = v3 - v4 * 0.6931471803691238;
    const v7 = v4 * 1.9082149292705877e-10;
    const v8 = v6 - v7;
    const v9 = 0.5 * v8;
    const v10 = v8 * v9;
    const v11 = (-2.0109921818362437e-7 * v10 + 0.000004008217827329362) * v10;
    const v12 = ((v11 - 0.0000793650757867488) * v10 + 0.0015873015872548146) * v10;
    const v13 = (v12 - 0.03333333333333313) * v10 + 1;
    const v14 = 3 - v13 * v9;
    const v15 = v6 - v8 - v7;
    const v16 = v8 * (v10 * ((v13 - v14) / (6 - v8 * v14)) - v15) - v15 - v10;
    const v17 = v4 < 20 ? 1 - v5 - (v16 - v8) : v8 - (v16 + v5) + 1;
    const v18 = v17 * powerOfTwo(v4);
    const v19 = 1 + v18;
    v1 = 1 + (v18 * v18) / (v19 + v19);
  } else {
    const v20 = Math.max(Math.min(v2, 711), -747);
    const v21 = nearest(v20 * Math.LOG2E);
    const v22 = v21 * 1.9082149292705877e-10;
    const v23 = v20 - v21 * 0.6931471803691238;
    const v24 = v23 - v22;
    const v25 = v24 * v24;
    const v26 = (4.1381367970572385e-8 * v25 - 0.0000016533902205465252) * v25;
    const v27 = ((v26 + 0.00006613756321437934) * v25 - 0.0027777777777015593) * v25;
    const v28 = v24 - v25 * (v27 + 0.16666666666666602);
    const v29 = v21 - 1;
    const v30 = Math.floor(v29 * 0.5);
    const v31 = (1 - (v22 - (v24 * v28) / (2 - v28) - v23)) * powerOfTwo(v30);
    const v32 = powerOfTwo(v29 - v30);
    const v33 = v31 * v32;
    v1 = v2 < 22 ? v33 + 0.25 / v33 : v33;
  }
  return v1;
}

export function tanh(x: number): number {
  const v2 = Math.abs(x);
  let v1: number;
  if (v2 < 3.725290298461914e-9) {
    v1 = x;
  } else {
    const v3 = Math.min(v2, 22);
    const v4 = v3 >= 1;
    const v5 = v4 ? 2 * v3 : -2 * v3;
    const v6 = nearest(v5 * Math.LOG2E);
    const v7 = powerOfTwo(-v6);
    const v8 = v5 - v6 * 0.6931471803691238;
    const v9 = v6 * 1.9082149292705877e-10;
    const v10 = v8 - v9;
    const v11 = 0.5 * v10;
    const v12 = v10 * v11;
    const v13 = (-2.0109921818362437e-7 * v12 + 0.000004008217827329362) * v12;
    const v14 = ((v13 - 0.0000793650757867488) * v12 + 0.0015873015872548146) * v12;
    const v15 = (v14 - 0.03333333333333313) * v12 + 1;
    const v16 = 3 - v15 * v11;
    const v17 = v8 - v10 - v9;
    const v18 = v10 * (v12 * ((v15 - v16) / (6 - v10 * v16)) - v17) - v17 - v12;
    const v19 = v6 < 20 ? 1 - v7 - (v18 - v10) : v10 - (v18 + v7) + 1;
    const v20 = v19 * powerOfTwo(v6);
    const v21 = v4 ? 2 : -v20;
    const v22 = v21 / (v20 + 2);
    const v23 = v4 ? 1 - v22 : v22;
    v1 = withSign(Math.abs(v23), x);
  }
  return v1;
}

export function round(x: number): number {
  const v1 = Math.trunc(x);
  return Math.abs(x - v1) >= 0.5 ? v1 + withSign(Math.abs(1), x) : v1;
}

export function normalQuantile(x: number): number {
  let v1: number;
  if (x > 0 && x < 1) {
    const v2 = x - 0.5;
    const v3 = Math.abs(v2) <= 0.425;
    const v5 = v2 < 0 ? x : 1 - x;
    const v6 = v5 > 0;
    let v4: number;
    if (v6 && v5 < Number.POSITIVE_INFINITY) {
      const v7 = v5 < 2.2250738585072014e-308;
      const v8 = v7 ? v5 * 18014398509481984 : v5;
      const v9 = (highWord(v8) + 614242) | 0;
      const v10 = numberOf(((v9 & 1048575) + 1072079006) | 0, lowWord(v8)) - 1;
      const v11 = v10 / (2 + v10);
      const v12 = 0.5 * v10 * v10;
      const v13 = v11 * v11;
      const v14 = v13 * v13;
      const v15 = ((0.14798198605116586 * v14 + 0.1818357216161805) * v14 + 0.2857142874366239) * v14;
      const v16 = v13 * (v15 + 0.6666666666666735);
      const v17 = v14 * ((0.15313837699209373 * v14 + 0.22222198432149784) * v14 + 0.3999999999940942);
      const v18 = v7 ? 54 : 0;
      const v19 = 4503599627370496 + (v9 >>> 20) - 4503599627371519 - v18;
      const v20 = v11 * (v12 + (v16 + v17)) + v19 * 1.9082149292705877e-10 - v12 + v10;
      const v21 = v19 * 0.6931471803691238;
      v4 = v20 + v21;
    } else {
      const v22 = v6 ? v5 : Number.NaN;
      v4 = v5 === 0 ? Number.NEGATIVE_INFINITY : v22;
    }
    const v23 = Math.sqrt(-v4);
    const v24 = v23 > 5;
    const v25 = v24 ? 2.0103343992922881e-7 : 0.0007745450142783414;
    const v26 = v3 ? 2509.0809287301227 : v25;
    const v27 = v24 ? v23 - 5 : v23 - 1.6;
    const v28 = v3 ? 0.180625 - v2 * v2 : v27;
    const v29 = v24 ? 0.000027115555687434876 : 0.022723844989269184;
    const v30 = v3 ? 33430.57558358813 : v29;
    const v31 = v24 ? 0.0012426609473880784 : 0.2417807251774506;
    const v32 = v3 ? 67265.7709270087 : v31;
    const v33 = v24 ? 0.026532189526576124 : 1.2704582524523684;
    const v34 = v3 ? 45921.95393154987 : v33;
    const v35 = v24 ? 0.29656057182850487 : 3.6478483247632045;
    const v36 = v3 ? 13731.69376550946 : v35;
    const v37 = v24 ? 1.7848265399172913 : 5.769497221460691;
    const v38 = v3 ? 1971.5909503065513 : v37;
    const v39 = v24 ? 5.463784911164114 : 4.630337846156546;
    const v40 = v3 ? 133.14166789178438 : v39;
    const v41 = (((((v26 * v28 + v30) * v28 + v32) * v28 + v34) * v28 + v36) * v28 + v38) * v28;
    const v42 = v24 ? 6.657904643501103 : 1.4234371107496835;
    const v43 = v3 ? 3.3871328727963665 : v42;
    const v44 = v24 ? 2.0442631033899397e-15 : 1.0507500716444169e-9;
    const v45 = v3 ? 5226.495278852854 : v44;
    const v46 = v24 ? 1.421511758316446e-7 : 0.0005475938084995345;
    const v47 = v3 ? 28729.085735721943 : v46;
    const v48 = v24 ? 0.000018463183175100548 : 0.015198666563616457;
    const v49 = v3 ? 39307.89580009271 : v48;
    const v50 = v24 ? 0.0007868691311456133 : 0.14810397642748008;
    const v51 = v3 ? 21213.794301586597 : v50;
    const v52 = v24 ? 0.014875361290850615 : 0.6897673349851;
    const v53 = v3 ? 5394.196021424751 : v52;
    const v54 = v24 ? 0.1369298809227358 : 1.6763848301838038;
    const v55 = v3 ? 687.1870074920579 : v54;
    const v56 = v24 ? 0.599832206555888 : 2.053191626637759;
    const v57 = v3 ? 42.31333070160091 : v56;
    const v58 = (((((v45 * v28 + v47) * v28 + v49) * v28 + v51) * v28 + v53) * v28 + v55) * v28;
    const v59 = ((v41 + v40) * v28 + v43) / ((v58 + v57) * v28 + 1);
    v1 = v3 ? v2 * v59 : withSign(Math.abs(v59), v2);
  } else {
    const v60 = x === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
    v1 = x === 0 ? Number.NEGATIVE_INFINITY : v60;
  }
  return v1;
}

export function power(x: number, y: number): number {
  let v1: number;
  if (y === 0 || x === 1) {
    v1 = 1;
  } else {
    let v2: number;
    if (y === 2) {
      v2 = x * x;
    } else {
      let v3: number;
      if (y === 1) {
        v3 = x;
      } else {
        let v4: number;
        if (y === -1) {
          v4 = 1 / x;
        } else {
          const v6 = Math.trunc(y) === y;
          let v5: number;
          if ((x < 0 && x > Number.NEGATIVE_INFINITY && !v6) || Number.isNaN(x) || Number.isNaN(y)) {
            v5 = Number.NaN;
          } else {
            const v8 = Math.abs(x);
            const v9 = v8 === 0 || v8 === Number.POSITIVE_INFINITY;
            const v10 = Math.abs(y) === Number.POSITIVE_INFINITY;
            let v7: number;
            if (v9 || v10) {
              const v11 = v8 > 1 !== y < 0 ? Number.POSITIVE_INFINITY : 0;
              v7 = v8 === 1 ? 1 : v11;
            } else {
              const v12 = upperHalf(y);
              const v13 = v8 < 2.2250738585072014e-308;
              const v14 = v13 ? v8 * 9007199254740992 : v8;
              const v15 = (highWord(v14) + 617131) | 0;
              const v16 = v13 ? 53 : 0;
              const v17 = 4503599627370496 + (v15 >>> 20) - 4503599627371519 - v16;
              const v18 = (v15 >>> 7) & 8128;
              const v19 = v17 * 0.6931471805598903 + powerEntry(v18, 1);
              const v20 = numberOf(((v15 & 1048575) + 1072076117) | 0, lowWord(v14));
              const v21 = v20 + 6442450944 - 6442450944;
              const v22 = powerEntry(v18, 0);
              const v23 = v21 * v22 - 1;
              const v24 = (v20 - v21) * v22;
              const v25 = v23 + v24;
              const v26 = v19 + v25;
              const v27 = -0.5 * v23;
              const v28 = v23 * v27;
              const v29 = v26 + v28;
              const v30 = upperHalf(v29);
              const v31 = v12 * v30;
              const v32 = -0.5 * v25;
              const v33 = v17 * 5.497923018708371e-14 + powerEntry(v18, 2) + (v19 - v26 + v25);
              const v34 = v24 * (v32 + v27) + (v26 - v29 + v28);
              const v35 = v25 * v32;
              const v36 = 0.7999999995323976 + v25 * -0.6666666663487739;
              const v37 = v35 * (-1.142909628459501 + v25 * 1.0000415263675542);
              const v38 = v33 + v34;
              const v39 = v25 * v35 * (-0.6666666666666679 + v25 * 0.5000000000000007 + v35 * (v36 + v37));
              const v40 = (y - v12) * v30 + y * (v29 - v30 + (v38 + v39));
              const v41 = v31 + v40;
              const v42 = Math.abs(v41) > 800;
              const v43 = v42 ? withSign(Math.abs(800), v41) : v31;
              const v44 = v43 * 184.6649652337873 + 6755399441055744;
              const v45 = lowWord(v44);
              const v46 = (v45 << 6) & 8128;
              const v47 = powerEntry(v46, 3);
              const v48 = numberOf((highWord(v47) + ((v45 & 127) << 13)) | 0, lowWord(v47));
              const v49 = v44 - 6755399441055744;
              const v50 = v42 ? 0 : v40;
              const v51 = v43 - v49 * 0.005415212348111709 - v49 * 1.2864023111638346e-14 + v50;
              const v52 = v51 * v51;
              const v53 = powerEntry(v46, 4) + v51 + v52 * (0.49999999999996786 + v51 * 0.16666666666665886);
              const v54 = v52 * v52 * (0.0416666808410674 + v51 * 0.008333335853059549);
              const v55 = Math.floor(v49 * 0.0078125);
              const v56 = Math.floor(v55 * 0.5);
              v7 = (v48 + v48 * (v53 + v54)) * powerOfTwo(v56) * powerOfTwo(v55 - v56);
            }
            const v57 = y * 0.5;
            const v58 = v6 && Math.trunc(v57) !== v57 ? x : 0;
            v5 = numberOf(highWord(v7) | (highWord(v58) & -2147483648), lowWord(v7));
          }
          v4 = v5;
        }
        v3 = v4;
      }
      v2 = v3;
    }
    v1 = v2;
  }
  return v1;
}

export function sinOfReduced(high: number, low: number, quarters: number): number {
  const v2 = lowWord(quarters);
  const v3 = high * high;
  let v1: number;
  if (numberOf(((v2 << 31) >>> 1) & 1073741824, 0) === 2) {
    const v4 = 0.5 * v3;
    const v5 = 1 - v4;
    const v6 = (0.00002480158728947673 * v3 - 0.001388888888887411) * v3 + 0.0416666666666666;
    const v7 = v3 * v3;
    const v8 = v7 * v7;
    const v9 = (-1.1359647557788195e-11 * v3 + 2.087572321298175e-9) * v3 - 2.7557314351390663e-7;
    v1 = v5 + (1 - v5 - v4 + (v3 * (v3 * v6 + v8 * v9) - high * low));
  } else {
    const v10 = v3 * high;
    const v11 = (1.58969099521155e-10 * v3 - 2.5050760253406863e-8) * v3 + 0.0000027557313707070068;
    const v12 = 0.5 * low - v10 * ((v11 * v3 - 0.0001984126982985795) * v3 + 0.00833333333332249);
    v1 = high - (v3 * v12 - low - v10 * -0.16666666666666632);
  }
  const v13 = highWord(v1) ^ (((v2 >>> 1) | (highWord(quarters) << 31)) << 31);
  const v14 = lowWord(v1);
  return numberOf(v13, v14);
}

export function tanOfReduced(high: number, low: number, quarters: number): number {
  const v2 = Math.abs(high);
  const v3 = numberOf(((lowWord(quarters) << 31) >>> 1) & 1073741824, 0) === 2;
  const v5 = v2 >= 0.67434;
  const v6 = v5 ? highWord(high) & -2147483648 : 0;
  const v7 = 0.7853981633974483 - v2;
  const v8 = 3.061616997868383e-17 - numberOf(highWord(low) ^ v6, lowWord(low));
  const v9 = v5 ? v7 + v8 : high;
  const v10 = v5 ? 0 : low;
  const v11 = v9 * v9;
  const v12 = v11 * v9;
  const v13 = v11 * v11;
  const v14 = (-0.000018558637485527546 * v13 + 0.00007817944429395571) * v13;
  const v15 = ((v14 + 0.0005880412408202641) * v13 + 0.0035920791075913124) * v13;
  const v16 = (0.00002590730518636337 * v13 + 0.00007140724913826082) * v13;
  const v17 = ((v16 + 0.0002464631348184699) * v13 + 0.0014562094543252903) * v13;
  const v18 = (v15 + 0.021869488294859542) * v13 + 0.13333333333320124;
  const v19 = v11 * ((v17 + 0.0088632398235993) * v13 + 0.05396825397622605);
  const v20 = v10 + v11 * (v12 * (v18 + v19) + v10) + v12 * 0.3333333333333341;
  const v21 = v9 + v20;
  let v1: number;
  if (v2 >= 0.67434) {
    const v4 = v3 ? -1 : 1;
    const v22 = v4 - 2 * (v9 + (v20 - (v21 * v21) / (v21 + v4)));
    v1 = numberOf(highWord(v22) ^ v6, lowWord(v22));
  } else {
    let v23: number;
    if (numberOf(((lowWord(quarters) << 31) >>> 1) & 1073741824, 0) === 2) {
      const v24 = -1 / v21;
      const v25 = upperHalf(v24);
      const v26 = upperHalf(v21);
      v23 = v25 + v24 * (1 + v25 * v26 + v25 * (v20 - (v26 - v9)));
    } else {
      v23 = v9 + v20;
    }
    v1 = v23;
  }
  return v1;
}
