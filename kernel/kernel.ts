// The arithmetic of the language model in AssemblyScript, compiled to WebAssembly SIMD; src/language/plain-kernel.ts says the same
// in plain TypeScript. Sums of products are whole numbers and exact; everything else is 32-bit IEEE in one fixed order without
// fused steps, so every machine gives the same bits. All arguments are byte addresses and counts in one linear memory; the
// module keeps no state and no stack data, so several threads may call it on one shared memory.

// Rows of A that are worked on together, so that they stay in the nearest cache while B streams past.
const BLOCK: i32 = 32;

// C[m,n] = A[m,k] * B: A rows of 16-bit numbers, `lda` bytes apart; B in panels of eight columns, [n/8][k/2][8][2] 16-bit.
export function gemm(a: usize, lda: usize, b: usize, c: usize, m: i32, n: i32, k: i32): void {
  for (let i: i32 = 0; i < m; i += BLOCK) {
    block(a + <usize>i * lda, lda, b, c + (<usize>i * <usize>n << 2), min(BLOCK, m - i), n, k);
  }
}

function block(a: usize, lda: usize, b: usize, c: usize, m: i32, n: i32, k: i32): void {
  const pairs = <usize>k >> 1;
  const ldc = <usize>n << 2;
  for (let j: i32 = 0; j < n; j += 8) {
    const panel = b + (<usize>(j >> 3) * pairs << 5);
    const end = panel + (pairs << 5);
    let i: i32 = 0;
    for (; i + 4 <= m; i += 4) {
      let a0 = a + <usize>i * lda;
      let a1 = a0 + lda;
      let a2 = a1 + lda;
      let a3 = a2 + lda;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s10 = i32x4.splat(0), s11 = i32x4.splat(0);
      let s20 = i32x4.splat(0), s21 = i32x4.splat(0), s30 = i32x4.splat(0), s31 = i32x4.splat(0);
      for (let p = panel; p < end; p += 32) {
        const b0 = v128.load(p), b1 = v128.load(p, 16);
        const x0 = v128.load32_splat(a0), x1 = v128.load32_splat(a1), x2 = v128.load32_splat(a2), x3 = v128.load32_splat(a3);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, b0)); s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, b1));
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, b0)); s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, b1));
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, b0)); s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, b1));
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, b0)); s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, b1));
        a0 += 4; a1 += 4; a2 += 4; a3 += 4;
      }
      const pc = c + <usize>i * ldc + (<usize>j << 2);
      v128.store(pc, s00); v128.store(pc, s01, 16);
      v128.store(pc + ldc, s10); v128.store(pc + ldc, s11, 16);
      v128.store(pc + 2 * ldc, s20); v128.store(pc + 2 * ldc, s21, 16);
      v128.store(pc + 3 * ldc, s30); v128.store(pc + 3 * ldc, s31, 16);
    }
    for (; i < m; i++) {
      let a0 = a + <usize>i * lda;
      let s0 = i32x4.splat(0), s1 = i32x4.splat(0);
      for (let p = panel; p < end; p += 32) {
        const x0 = v128.load32_splat(a0);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x0, v128.load(p)));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x0, v128.load(p, 16)));
        a0 += 4;
      }
      const pc = c + <usize>i * ldc + (<usize>j << 2);
      v128.store(pc, s0); v128.store(pc, s1, 16);
    }
  }
}

// Rows of 32-bit floats to 16-bit whole numbers: each row by its own largest magnitude to +-limit; the row's unit goes to `units`.
// n must be a multiple of 8. A row of zeros has unit 0.
export function quantise(x: usize, q: usize, units: usize, m: i32, n: i32, limit: f32): void {
  const row = <usize>n << 2;
  for (let i: i32 = 0; i < m; i++) {
    const start = x + <usize>i * row, end = start + row;
    let most4 = f32x4.splat(0);
    for (let p = start; p < end; p += 16) most4 = f32x4.max(most4, f32x4.abs(v128.load(p)));
    const most = max(max(f32x4.extract_lane(most4, 0), f32x4.extract_lane(most4, 1)), max(f32x4.extract_lane(most4, 2), f32x4.extract_lane(most4, 3)));
    f32.store(units + (<usize>i << 2), most / limit);
    const scale = f32x4.splat(most > 0 ? limit / most : 0);
    let out = q + (<usize>i * <usize>n << 1);
    for (let p = start; p < end; p += 32) {
      const lo = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p), scale)));
      const hi = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p, 16), scale)));
      v128.store(out, i16x8.narrow_i32x4_s(lo, hi));
      out += 16;
    }
  }
}

// Y[m,n] = C * unit of the row * unit of the column + bias, below zero cut where `relu`.
export function scale(c: usize, y: usize, rowUnits: usize, columnUnits: usize, bias: usize, m: i32, n: i32, relu: i32): void {
  const width = <usize>n << 2;
  const floor = f32x4.splat(relu ? 0 : -f32.MAX_VALUE);
  for (let i: i32 = 0; i < m; i++) {
    const u = v128.load32_splat(rowUnits + (<usize>i << 2));
    const pc = c + <usize>i * width, py = y + <usize>i * width;
    for (let j: usize = 0; j < width; j += 16) {
      const v = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(pc + j)), u), v128.load(columnUnits + j));
      v128.store(py + j, f32x4.max(f32x4.add(v, v128.load(bias + j)), floor));
    }
  }
}

// e^x: 2^whole by the exponent bits, 2^fraction by a polynomial of degree six (relative error below 3e-7).
// @ts-ignore: decorator
@inline
function exp4(x: v128): v128 {
  x = f32x4.max(f32x4.min(x, f32x4.splat(80)), f32x4.splat(-80));
  const t = f32x4.mul(x, f32x4.splat(1.44269504));
  const whole = f32x4.floor(t);
  const f = f32x4.sub(t, whole);
  let p = f32x4.splat(0.00021870);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.00123869));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.00968445));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.05548066));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.24023059));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.69314698));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.0));
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23));
}

// @ts-ignore: decorator
@inline
function sigmoid4(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp4(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline
function tanh4(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigmoid4(f32x4.mul(x, f32x4.splat(2)))), f32x4.splat(1));
}

// One step of one direction of an LSTM for `m` sentences. For row r, `at[r]` is the word's row in `input` (4*h floats, gates in
// the order input, forget, cell, output, biases in) and in the outputs. `sums` [m, 4h] are the recurrent products.
// Writes the state back as floats (`cell`, in place), as 16-bit numbers of +-8191 (`state` [m,h]), and to the outputs:
// `wide` (16-bit, `ldw` bytes a row) and, where `real` is not 0, floats (twice `ldw`).
export function lstmStep(
  input: usize, sums: usize, units: usize, at: usize, cell: usize, state: usize, wide: usize, ldw: usize, real: usize, m: i32, h: i32,
): void {
  const q = <usize>h << 2;
  const unit = f32x4.splat(1.0 / 8191.0);
  const limit = f32x4.splat(8191.0);
  for (let r: i32 = 0; r < m; r++) {
    const place = <usize>i32.load(at + (<usize>r << 2));
    const x = input + place * (q << 2), s = sums + <usize>r * (q << 2), c = cell + <usize>r * q;
    const out = state + (<usize>r * q >> 1), far = wide + place * ldw;
    for (let j: usize = 0; j < q; j += 16) {
      const gi = f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(s + j)), unit), v128.load(units + j)), v128.load(x + j));
      const gf = f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(s + q + j)), unit), v128.load(units + q + j)), v128.load(x + q + j));
      const gg = f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(s + 2 * q + j)), unit), v128.load(units + 2 * q + j)), v128.load(x + 2 * q + j));
      const go = f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(s + 3 * q + j)), unit), v128.load(units + 3 * q + j)), v128.load(x + 3 * q + j));
      const cc = f32x4.add(f32x4.mul(sigmoid4(gf), v128.load(c + j)), f32x4.mul(sigmoid4(gi), tanh4(gg)));
      v128.store(c + j, cc);
      const hh = f32x4.mul(sigmoid4(go), tanh4(cc));
      const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(hh, limit)));
      const half = i16x8.narrow_i32x4_s(whole, whole);
      v128.store64_lane(out + (j >> 1), half, 0);
      v128.store64_lane(far + (j >> 1), half, 0);
      if (real) v128.store(real + place * (ldw << 1) + j, hh);
    }
  }
}

// Layer normalisation of rows in place: mean and variance over n (a multiple of 4), then gain and shift.
export function normalise(x: usize, gain: usize, shift: usize, m: i32, n: i32): void {
  const width = <usize>n << 2;
  for (let i: i32 = 0; i < m; i++) {
    const p = x + <usize>i * width;
    let s = f32x4.splat(0);
    for (let j: usize = 0; j < width; j += 16) s = f32x4.add(s, v128.load(p + j));
    const mean = f32x4.splat(lanes(s) / <f32>n);
    let v = f32x4.splat(0);
    for (let j: usize = 0; j < width; j += 16) {
      const d = f32x4.sub(v128.load(p + j), mean);
      v = f32x4.add(v, f32x4.mul(d, d));
    }
    const by = f32x4.splat(<f32>1.0 / sqrt<f32>(lanes(v) / <f32>n + <f32>0.00001));
    for (let j: usize = 0; j < width; j += 16) {
      const d = f32x4.mul(f32x4.sub(v128.load(p + j), mean), by);
      v128.store(p + j, f32x4.add(f32x4.mul(d, v128.load(gain + j)), v128.load(shift + j)));
    }
  }
}

// C[m,n] = A[m,k] times the rows of B[n,k], both 16-bit; k a multiple of 8.
export function products(a: usize, b: usize, c: usize, m: i32, n: i32, k: i32): void {
  const row = <usize>k << 1;
  for (let i: i32 = 0; i < m; i++) {
    const pa = a + <usize>i * row;
    for (let j: i32 = 0; j < n; j++) {
      const pb = b + <usize>j * row;
      let s = i32x4.splat(0);
      for (let p: usize = 0; p < row; p += 16) s = i32x4.add(s, i32x4.dot_i16x8_s(v128.load(pa + p), v128.load(pb + p)));
      const sum = i32x4.extract_lane(s, 0) + i32x4.extract_lane(s, 1) + i32x4.extract_lane(s, 2) + i32x4.extract_lane(s, 3);
      i32.store(c + (<usize>(i * n + j) << 2), sum);
    }
  }
}

// @ts-ignore: decorator
@inline
function lanes(s: v128): f32 {
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + (f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3));
}
