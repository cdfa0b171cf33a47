-- For wrk: prints the median and the 95th percentile of the times to answer, in milliseconds.
function done(summary, latency, requests)
  local errors = summary.errors
  if errors.status + errors.connect + errors.read + errors.write + errors.timeout > 0 then
    io.stderr:write("Some requests failed\n")
    os.exit(1)
  end
  io.write(string.format("latency %.1f %.1f\n", latency:percentile(50) / 1000, latency:percentile(95) / 1000))
end
