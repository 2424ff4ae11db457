# memcpy, memmove, memset, memcmp, bcmp with the fewest retired instructions on a machine where a misaligned access is one
# instruction: whole words only, the last ones overlapping those before. No byte outside the operands is read or written.

.option push
.option arch, +zbb

.section .text.memcpy,"ax",@progbits
.globl memcpy
.type memcpy,@function
memcpy:                             # a0 to, a1 from, a2 bytes, disjoint -> a0
  li t0, 8
  bltu a2, t0, .Lcopy_short
  add t1, a1, a2
  add t2, a0, a2
  li t0, 16
  bltu t0, a2, 1f
  ld a3, 0(a1)                      # 8..=16
  ld a4, -8(t1)
  sd a3, 0(a0)
  sd a4, -8(t2)
  ret
1:
  li t0, 32
  mv t6, a0
  bgeu t0, a2, .Lcopy_last
  li t0, 64
  bgeu t0, a2, 3f
2:                                  # 64 bytes while more than 64 are left
  ld a3, 0(a1)
  ld a4, 8(a1)
  ld a5, 16(a1)
  ld a6, 24(a1)
  ld a7, 32(a1)
  ld t3, 40(a1)
  ld t4, 48(a1)
  ld t5, 56(a1)
  sd a3, 0(t6)
  sd a4, 8(t6)
  sd a5, 16(t6)
  sd a6, 24(t6)
  sd a7, 32(t6)
  sd t3, 40(t6)
  sd t4, 48(t6)
  sd t5, 56(t6)
  addi a2, a2, -64
  addi a1, a1, 64
  addi t6, t6, 64
  bltu t0, a2, 2b
  li t0, 32
  bgeu t0, a2, .Lcopy_last          # 1..=32 left, and at least 32 bytes before the end belong to the operand
3:                                  # 33..=64 left
  ld a3, 0(a1)
  ld a4, 8(a1)
  ld a5, 16(a1)
  ld a6, 24(a1)
  sd a3, 0(t6)
  sd a4, 8(t6)
  sd a5, 16(t6)
  sd a6, 24(t6)
  j .Lcopy_end32
.Lcopy_last:
  li t0, 16
  bltu t0, a2, 4f
  ld a3, -16(t1)                    # 1..=16 left
  ld a4, -8(t1)
  sd a3, -16(t2)
  sd a4, -8(t2)
  ret
4:
  sub t0, t6, a0
  bnez t0, .Lcopy_end32
  ld a3, 0(a1)                      # 17..=32 in all
  ld a4, 8(a1)
  ld a5, -16(t1)
  ld a6, -8(t1)
  sd a3, 0(t6)
  sd a4, 8(t6)
  sd a5, -16(t2)
  sd a6, -8(t2)
  ret
.Lcopy_end32:
  ld a3, -32(t1)
  ld a4, -24(t1)
  ld a5, -16(t1)
  ld a6, -8(t1)
  sd a3, -32(t2)
  sd a4, -24(t2)
  sd a5, -16(t2)
  sd a6, -8(t2)
  ret
.Lcopy_short:                       # 0..=7
  li t0, 4
  bltu a2, t0, 5f
  add t1, a1, a2
  add t2, a0, a2
  lw a3, 0(a1)
  lw a4, -4(t1)
  sw a3, 0(a0)
  sw a4, -4(t2)
  ret
5:
  beqz a2, 6f
  lbu a3, 0(a1)                     # 1..=3: first, last, middle
  add t1, a1, a2
  add t2, a0, a2
  srli t0, a2, 1
  lbu a4, -1(t1)
  add a1, a1, t0
  lbu a5, 0(a1)
  sb a3, 0(a0)
  add t0, a0, t0
  sb a5, 0(t0)
  sb a4, -1(t2)
6:
  ret

.section .text.memmove,"ax",@progbits
.globl memmove
.type memmove,@function
memmove:                            # a0 to, a1 from, a2 bytes, any overlap -> a0
  sub t0, a0, a1
  bltu t0, a2, 2f                   # from <= to < from + bytes: backwards
  sub t0, a1, a0
  bgeu t0, a2, memcpy               # disjoint
  mv t6, a0                         # to < from: forwards, word by word
  li t0, 8
1:
  bltu a2, t0, 4f
  ld a3, 0(a1)
  sd a3, 0(t6)
  addi a1, a1, 8
  addi t6, t6, 8
  addi a2, a2, -8
  j 1b
2:
  add t6, a0, a2
  add a1, a1, a2
  li t0, 8
3:
  bltu a2, t0, 5f
  ld a3, -8(a1)
  sd a3, -8(t6)
  addi a1, a1, -8
  addi t6, t6, -8
  addi a2, a2, -8
  j 3b
4:
  beqz a2, 6f
  lbu a3, 0(a1)
  sb a3, 0(t6)
  addi a1, a1, 1
  addi t6, t6, 1
  addi a2, a2, -1
  j 4b
5:
  beqz a2, 6f
  lbu a3, -1(a1)
  sb a3, -1(t6)
  addi a1, a1, -1
  addi t6, t6, -1
  addi a2, a2, -1
  j 5b
6:
  ret

.section .text.memset,"ax",@progbits
.globl memset
.type memset,@function
memset:                             # a0 to, a1 byte, a2 bytes -> a0
  li t0, 8
  add t2, a0, a2
  bltu a2, t0, 5f
  andi a1, a1, 255
  beqz a1, 1f
  slli t0, a1, 8
  or a1, a1, t0
  slli t0, a1, 16
  or a1, a1, t0
  slli t0, a1, 32
  or a1, a1, t0
1:
  mv t6, a0
  addi t1, t2, -32
  bltu t1, a0, 3f                   # fewer than 32
2:
  sd a1, 0(t6)
  sd a1, 8(t6)
  sd a1, 16(t6)
  sd a1, 24(t6)
  addi t6, t6, 32
  bgeu t1, t6, 2b
3:
  addi t1, t2, -8
  bltu t1, t6, 4f
  sd a1, 0(t6)
  addi t6, t6, 8
  j 3b
4:
  sd a1, -8(t2)
  ret
5:
  mv t6, a0
6:
  beq t6, t2, 7f
  sb a1, 0(t6)
  addi t6, t6, 1
  j 6b
7:
  ret

.section .text.memcmp,"ax",@progbits
.globl memcmp
.globl bcmp
.type memcmp,@function
.type bcmp,@function
bcmp:
memcmp:                             # a0, a1 operands, a2 bytes -> a0 sign of the difference
  li t0, 8
  bltu a2, t0, 4f
  add t1, a0, a2
  add t2, a1, a2
  addi t3, t1, -8
1:
  ld a3, 0(a0)
  ld a4, 0(a1)
  bne a3, a4, 3f
  addi a0, a0, 8
  addi a1, a1, 8
  bgeu t3, a0, 1b
  beq a0, t1, 2f
  ld a3, -8(t1)                     # the last word, overlapping
  ld a4, -8(t2)
  bne a3, a4, 3f
2:
  li a0, 0
  ret
3:
  rev8 a3, a3
  rev8 a4, a4
  sltu a0, a4, a3
  sltu a1, a3, a4
  sub a0, a0, a1
  ret
4:
  beqz a2, 2b
  add a2, a2, a0
5:
  lbu a3, 0(a0)
  lbu a4, 0(a1)
  bne a3, a4, 6f
  addi a0, a0, 1
  addi a1, a1, 1
  bltu a0, a2, 5b
  li a0, 0
  ret
6:
  sub a0, a3, a4
  ret

.option pop
