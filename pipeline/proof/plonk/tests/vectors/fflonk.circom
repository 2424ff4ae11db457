pragma circom 2.0.0;
template T() {
  signal input x; signal input y; signal output a; signal output b;
  signal t; t <== x*x + 3*y;
  signal u; u <== t*y + 7;
  a <== u*t;
  b <== a + u*x - 5;
  signal v[20]; v[0] <== u;
  for (var i=1;i<20;i++) v[i] <== v[i-1]*v[i-1] + x + i;
  signal output c; c <== v[19];
}
component main {public [y]} = T();
