    // The buckets were asked for, and not all read; the last one was read.
    reg asked = 0, ended = 0;
    always @(posedge clock) begin
        asked <= !reset && accumulator_finish && !accumulator_finished;
        ended <= !reset && accumulator_finished;
    end

    always @* begin
`ifdef SEARCH
        assume (!reset);
`endif
        // No point is lost.
        assert (!(points_i_valid && !points_i_ready));
        // What the accumulator's proof assumes.
        assert (!(points_o_valid && (accumulator_finish || !accumulator_running)));
        assert (!(asked && !accumulator_finish) && !(ended && accumulator_finish));
        assert (!(accumulator_finish && !asked && !accumulator_running));
        cover (ended);
    end

`ifdef INDUCTION
    (* hierconn *) wire [5:0] \points.held_q ;
    (* hierconn *) wire \points.valid_q ;
    (* hierconn *) wire \accumulator.settled_out , \accumulator.clear , \accumulator.out , \accumulator.known ;
    always @* begin
        assert (\accumulator.known );
        assert (\points.held_q <= 32 && points_count == \points.held_q + \points.valid_q );
        if (\accumulator.clear ) assert (inside_q == 0 && points_count == 0 && !ending_q && !asked && !ended);
        if (\accumulator.settled_out ) assert (!recoder_valid_out);
        if (!\accumulator.clear ) assert (inside_q == recoder_valid_out + points_count);
        assert (inside_q <= 32);
        if (\accumulator.out ) assert (inside_q == 0 && asked == ending_q);
        if (asked) assert (ending_q && inside_q == 0);
        if (ended) assert (!ending_q && \accumulator.out );
    end
`endif
