//! Mistakes in the engines for transforms and buckets.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "kernels/rtl/ntt/logsize4_lanes1.v",
        mutations: &[
            wrong(
                "transform/twiddles of the next row",
                "wire [19:0] t19 = step_q & (every << shift);",
                "wire [19:0] t19 = (step_q + 20'h1) & (every << shift);",
            ),
            wrong(
                "transform/twiddles of the stage before",
                "(stage_q - log_lanes) :\n        5'h0;",
                "(stage_q - 5'h1) :\n        5'h0;",
            ),
            wrong(
                "transform/inverses with the twiddles of forward ones",
                "(inverse_q ? (t19 | half) : t19)",
                "t19",
            ),
            wrong(
                "transform/one twiddle",
                "mem[7] = 256'h25893c6a9028fecb68ea8502af4b6d21a76756f8c47939da13b24e0c4a2d49f3;",
                "mem[7] = 256'h25893c6a9028fecb68ea8502af4b6d21a76756f8c47939da13b24e0c4a2d49f2;",
            ),
            wrong(
                "transform/the last power of the coset",
                "mem[15] = 256'h13d6e145044090293bf9a18c3d916045cdde45a6f620296933bfc6b99945ea4d;",
                "mem[15] = 256'h13d6e145044090293bf9a18c3d916045cdde45a6f620296933bfc6b99945ea4c;",
            ),
            wrong(
                "transform/a stage does not wait for the one before",
                "localparam [19:0] inner_start = 20'hfffc5;",
                "localparam [19:0] inner_start = 20'hfffff;",
            ),
            wrong(
                "transform/results while values are multiplied",
                " & ~(multiplied_in & holding_q & multiplied_out);",
                ";",
            ),
            wrong(
                "transform/more results than there is room for",
                "wire room = t2 & holding_q & ~waiting & ~open_q[7];",
                "wire room = t2 & holding_q & ~waiting;",
            ),
            wrong(
                "transform/one bank for both halves",
                "wire stored_bank = stored_row_q[0] ^ (|(stored_row_q & half));",
                "wire stored_bank = stored_row_q[0];",
            ),
            wrong(
                "transform/the last is marked too early",
                "assign o_last = given_q == last_row;",
                "assign o_last = given_q == 20'he;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/msm/windows64.v",
        mutations: &[
            wrong(
                "buckets/the operation before is no conflict",
                " | (previous_valid_q & (previous_q == second_address));",
                ";",
            ),
            wrong(
                "buckets/an addition under way is no conflict",
                "wire busy = (issued_bits_read_data != written_bits_read_data) | (",
                "wire busy = (",
            ),
            wrong(
                "buckets/swapped coordinates",
                ".x2(x), .y2(y), .negative(negative)",
                ".x2(y), .y2(x), .negative(negative)",
            ),
            wrong(
                "buckets/no negative digits",
                ".x2(x), .y2(y), .negative(negative)",
                ".x2(x), .y2(y), .negative(1'h0)",
            ),
            wrong(
                "buckets/an empty bucket is a point",
                "wire [253:0] n10 = n8 ? n6 :",
                "wire [253:0] n10 = 1'h1 ? n6 :",
            ),
            wrong(
                "buckets/what waits loses its sign",
                "wire sign = first_waited_q ? first_q[508] :",
                "wire sign = first_waited_q ? 1'h0 :",
            ),
            wrong(
                "buckets/read before the last sum is written",
                " & (open_q == 4'h0) & ~t2) ? State_Read :",
                " & (open_q == 4'h0)) ? State_Read :",
            ),
            wrong(
                "buckets/not cleared when read",
                "        running ? written :\n        reading_q;",
                "        running ? written :\n        1'h0;",
            ),
            wrong(
                "buckets/the last one is not read",
                "localparam [8:0] last_bucket = 9'h1fb;",
                "localparam [8:0] last_bucket = 9'h1fa;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/narrow_msm/address9.v",
        mutations: &[
            wrong(
                "narrow/a bit outside of the mask",
                "wire [8:0] tuple = rows_data[8:0] & tuple_mask_q;",
                "wire [8:0] tuple = rows_data[8:0];",
            ),
            wrong(
                "narrow/one slot",
                "((slot_q | ~slot_mask_q) + 9'h1) :",
                "(slot_q | ~slot_mask_q) :",
            ),
            wrong(
                "narrow/the slot counts below its mask",
                "((slot_q | ~slot_mask_q) + 9'h1) :",
                "(slot_q + 9'h1) :",
            ),
            wrong(
                "narrow/a tuple of zeros moves the slot",
                "(accept & some) ? ",
                "accept ? ",
            ),
            wrong(
                "narrow/the slot of the pass before",
                "load ? 9'h0 :\n        slot_q;",
                "slot_q;",
            ),
            wrong(
                "narrow/a tuple of zeros is added",
                "wire some = tuple != 9'h0;",
                "wire some = 1'h1;",
            ),
            wrong(
                "narrow/infinity is added",
                "wire n55 = n54 & r53;",
                "wire n55 = n54;",
            ),
            wrong(
                "narrow/a row that adds nothing stays inside",
                ") - {5'h0, dropped};",
                ");",
            ),
            wrong(
                "narrow/a base without its row",
                "assign bases_ready = room & rows_valid;",
                "assign bases_ready = room;",
            ),
            wrong(
                "narrow/a row without its base",
                "assign rows_ready = room & bases_valid;",
                "assign rows_ready = room;",
            ),
            wrong(
                "narrow/more rows than there is room for",
                " & ~ending_q & ~inside_q[5];",
                " & ~ending_q;",
            ),
            wrong(
                "narrow/a row behind the last one",
                " & loaded_q & ~ending_q",
                " & loaded_q",
            ),
            wrong(
                "narrow/the last slots are not read",
                "wire [8:0] accumulator_last = tuple_mask_q | slot_mask_q;",
                "wire [8:0] accumulator_last = tuple_mask_q;",
            ),
            wrong(
                "narrow/a job in the middle of a pass",
                "assign jobs_ready = ~loaded_q;",
                "assign jobs_ready = 1'h1;",
            ),
            wrong(
                "narrow/the job stays",
                "        accumulator_finished ? 1'h0 :\n        t1;",
                "        t1;",
            ),
        ],
    },
];
