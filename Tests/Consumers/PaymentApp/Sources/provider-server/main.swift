import Foundation
import ProviderServer

// Runs the providers until the process is stopped, for calls by hand.
let accounts = try Accounts()
let server = try await ProviderServer(accounts)
print("providers \(server.url), broken connections \(server.brokenURL)")
print("Mastercard merchant.\(accounts.mastercard.merchantId):\(accounts.mastercard.password)")
print("Barion \(accounts.barion.posKey)")
print("Worldline \(accounts.worldline.keyID) \(accounts.worldline.secret)")
print("PayerMax \(accounts.payerMax.appId)\n\(accounts.payerMax.merchantKey)")
fflush(nil)
try await Task.sleep(for: .seconds(86_400))
