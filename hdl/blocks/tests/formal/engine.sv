    wire arrives = recoder_valid_out, enters = points_i_valid, holds = 1;
    localparam [8:0] LAST = last_bucket;
