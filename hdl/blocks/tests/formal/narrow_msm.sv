    // The buckets were asked for, and not all read; the last one was read; a pass is under way, and its last bucket a clock ago.
    reg asked = 0, ended = 0, passing = 0;
    reg [8:0] last_was = 0;
    always @(posedge clock) begin
        asked <= !reset && accumulator_finish && !accumulator_finished;
        ended <= !reset && accumulator_finished;
        passing <= !reset && !accumulator_finished && (accumulator_granted || accumulator_finish || passing);
        last_was <= accumulator_last;
    end

    always @* begin
`ifdef SEARCH
        assume (!reset);
`endif
        // No row is lost, none is taken without its base, and none before the job.
        assert (!(pending && !points_i_ready));
        assert ((rows_valid && rows_ready) == (bases_valid && bases_ready));
        assert (!(rows_ready && jobs_ready));
        // What the accumulator's proof assumes.
        assert (!(points_o_valid && (accumulator_finish || !accumulator_running)));
        assert (!(asked && !accumulator_finish) && !(ended && accumulator_finish));
        assert (!(accumulator_finish && !asked && !accumulator_running));
        assert (!passing || accumulator_last == last_was);
        cover (ended);
    end

`ifdef INDUCTION
    (* hierconn *) wire [5:0] \points.held_q ;
    (* hierconn *) wire \points.valid_q ;
    (* hierconn *) wire \accumulator.settled_out , \accumulator.clear , \accumulator.out , \accumulator.known ;
    always @* begin
        assert (\accumulator.known );
        assert (\points.held_q <= 32 && points_count == \points.held_q + \points.valid_q );
        if (\accumulator.clear ) assert (inside_q == 0 && points_count == 0 && !ending_q && !asked && !ended && !passing);
        if (\accumulator.settled_out ) assert (!front_valid_out);
        if (!\accumulator.clear ) assert (inside_q == front_valid_out + points_count);
        assert (inside_q <= 32);
        if (\accumulator.out ) assert (inside_q == 0 && asked == ending_q);
        if (asked) assert (ending_q && inside_q == 0);
        if (ended) assert (!ending_q && !loaded_q && \accumulator.out );
        if (ending_q || inside_q != 0 || passing) assert (loaded_q);
    end
`endif
