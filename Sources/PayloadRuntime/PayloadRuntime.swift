// PayloadRuntime
