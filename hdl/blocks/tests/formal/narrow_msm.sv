    wire arrives = front_valid_out, enters = pending, holds = loaded_q;
    wire [8:0] LAST = mask;

    always @* begin
        // No row is taken without its base, and none before the job.
        assert ((rows_valid && rows_ready) == (bases_valid && bases_ready));
        assert (!(rows_ready && jobs_ready));
    end
