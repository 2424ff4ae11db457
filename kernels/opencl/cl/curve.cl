// Points of y^2 = x^3 + 3 in extended Jacobian coordinates: x = X / ZZ, y = Y / ZZZ, ZZ^3 = ZZZ^2;
// infinity has ZZ = ZZZ = 0.
//
// Formulas madd-2008-s, add-2008-s, mdbl-2008-s-1 and dbl-2008-s-1 of the Explicit-Formulas
// Database (hyperelliptic.org/EFD). Each lane distinguishes equal points, opposite points and
// infinity.
//
// Ranges in vectors (multiples of p), kept by every function: X < 12, Y < 8, ZZ and ZZZ < 2.2. A
// product of a < x p and b < y p is below (x y / 84.66 + 2) p. Infinity has limbs 0, and products
// with it are 0 in all limbs.

typedef struct { fe x, y, zz, zzz; } point;

FN point point_infinity(void) {
  point r;
  r.x = fe_zero(); r.y = fe_zero(); r.zz = fe_zero(); r.zzz = fe_zero();
  return r;
}

FN point point_select(M yes, point a, point b) {
  point r;
  r.x = fe_select(yes, a.x, b.x);
  r.y = fe_select(yes, a.y, b.y);
  r.zz = fe_select(yes, a.zz, b.zz);
  r.zzz = fe_select(yes, a.zzz, b.zzz);
  return r;
}

// 2 (x, y), x and y up to p. U < 2, V and W < 2.05, S < 2.03, M = 3 x^2 < 6.1, X < 2.44 + 6, Y <
// 6.1 (2.03 + 12) / 84.66 + 2 + 3 < 6.1.
HEAVY void point_double_affine(point *r, const fe *x, const fe *y) {
  fe u = fe_add(*y, *y), v = fe_square(u), w = fe_mul(u, v), s = fe_mul(*x, v);
  fe xx = fe_square(*x), m = fe_add(fe_add(xx, xx), xx);
  r->x = fe_sub6(fe_square(m), fe_add(s, s));
  r->y = fe_sub3(fe_mul(m, fe_sub12(s, r->x)), fe_mul(w, *y));
  r->zz = v;
  r->zzz = w;
}

// 2 a. U < 16, V < 5.03, W < 2.96, S < 2.72, x^2 < 3.71, M < 11.2, X < 3.49 + 6, Y < 11.2 (2.72 +
// 12) / 84.66 + 2 + 3 < 7.
HEAVY void point_double(point *r, const point *a) {
  fe u = fe_add(a->y, a->y), v = fe_square(u), w = fe_mul(u, v), s = fe_mul(a->x, v);
  fe xx = fe_square(a->x), m = fe_add(fe_add(xx, xx), xx);
  r->x = fe_sub6(fe_square(m), fe_add(s, s));
  r->y = fe_sub3(fe_mul(m, fe_sub12(s, r->x)), fe_mul(w, a->y));
  r->zz = fe_mul(v, a->zz);
  r->zzz = fe_mul(w, a->zzz);
}

// a + (x, y) where `active`; x and y up to p; (0, 0) stands for infinity. U2 and S2 < 2.03, P <
// 2.03 + 12, R < 2.03 + 8, PP < 4.33, PPP < 2.72, Q < 2.62, so PPP + 2 Q < 8; X < 3.19 + 8, Y <
// 10.03 (2.62 + 12) / 84.66 + 2 + 3 < 6.8, ZZ and ZZZ < 2.2.
FN point point_add_affine(point a, fe x, fe y, M active) {
  M none = ~active | (fe_is_zero(x) & fe_is_zero(y));
  M first = fe_is_zero(a.zz) & ~none;
  fe p = fe_sub12(fe_mul(x, a.zz), a.x), r = fe_sub8(fe_mul(y, a.zzz), a.y);
  fe pp = fe_square(p), ppp = fe_mul(p, pp), q = fe_mul(a.x, pp);
  point s;
  s.x = fe_sub8(fe_square(r), fe_add(ppp, fe_add(q, q)));
  s.y = fe_sub3(fe_mul(r, fe_sub12(q, s.x)), fe_mul(a.y, ppp));
  s.zz = fe_mul(a.zz, pp);
  s.zzz = fe_mul(a.zzz, ppp);
  M same_x = fe_maybe_zero(p) & ~none & ~first;
  if (ANY(same_x)) {
    same_x &= fe_is_zero(fe_canonical(p));
    M same = same_x & fe_is_zero(fe_canonical(r));
    s = point_select(same_x, point_infinity(), s);
    if (ANY(same)) {
      // Copies: a variable whose address is passed to a call lives in memory everywhere.
      fe x_copy = x, y_copy = y;
      point d;
      point_double_affine(&d, &x_copy, &y_copy);
      s = point_select(same, d, s);
    }
  }
  point affine = {x, y, fe_one(), fe_one()};
  s = point_select(first, affine, s);
  return point_select(none, a, s);
}

// a + b. U and S < 2.32, P and R < 5.4, PP < 2.35, PPP < 2.15, Q < 2.07; X < 2.35 + 8, Y < 5.4
// (2.07 + 12) / 84.66 + 2 + 3 < 6.
ADDITION void point_add(point *sum, const point *a, const point *b) {
  M none = fe_is_zero(b->zz);
  M first = fe_is_zero(a->zz) & ~none;
  fe u = fe_mul(a->x, b->zz), v = fe_mul(a->y, b->zzz);
  fe p = fe_sub3(fe_mul(b->x, a->zz), u), r = fe_sub3(fe_mul(b->y, a->zzz), v);
  fe pp = fe_square(p), ppp = fe_mul(p, pp), q = fe_mul(u, pp);
  point s;
  s.x = fe_sub8(fe_square(r), fe_add(ppp, fe_add(q, q)));
  s.y = fe_sub3(fe_mul(r, fe_sub12(q, s.x)), fe_mul(v, ppp));
  s.zz = fe_mul(fe_mul(a->zz, b->zz), pp);
  s.zzz = fe_mul(fe_mul(a->zzz, b->zzz), ppp);
  M same_x = fe_maybe_zero(p) & ~none & ~first;
  if (ANY(same_x)) {
    same_x &= fe_is_zero(fe_canonical(p));
    M same = same_x & fe_is_zero(fe_canonical(r));
    s = point_select(same_x, point_infinity(), s);
    if (ANY(same)) {
      point d, copy = *a;
      point_double(&d, &copy);
      s = point_select(same, d, s);
    }
  }
  s = point_select(first, *b, s);
  *sum = point_select(none, *a, s);
}

// Points in memory: sixteen words, X Y ZZ ZZZ, below 2^256. Point `at` of each lane.
FN point point_gather(__global const ulong *points, W at, M active) {
  point r;
  at *= 4;
  r.x = fe_gather(points, at);
  r.y = fe_gather(points, at + 1);
  r.zz = fe_gather(points, at + 2);
  r.zzz = fe_gather(points, at + 3);
  return point_select(active, r, point_infinity());
}

// X and Y may exceed 2^256; ZZ and ZZZ of infinity stay 0.
FN void point_scatter(point a, __global ulong *points, W at, M active) {
  at *= 4;
  fe_scatter(fe_canonical(a.x), points, at, active);
  fe_scatter(fe_canonical(a.y), points, at + 1, active);
  fe_scatter(a.zz, points, at + 2, active);
  fe_scatter(a.zzz, points, at + 3, active);
}
