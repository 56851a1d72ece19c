import Other
import PayloadRuntime

print(Other.self, TimeSpan.self)
