import Barion
import Foundation
import PayerMax
import PayloadRuntime
import Testing

@Suite struct DefaultsTests {
    /// Setting defaults never makes a valid payload invalid, and setting them twice is setting them once.
    @Test func acceptedInstancesStayValid() throws {
        var count = 0
        for type in PayloadType.all {
            for instance in try Documents.instances(of: type.folder, "accept") {
                #expect(throws: Never.self, "\(instance.path)") {
                    if try type.validateDefaults(instance.bytes, instance.context) { count += 1 }
                }
            }
        }
        #expect(count >= 20)
    }

    @Test func aReservationHasItsPeriodAndNoOther() throws {
        let payment = try payment("Reservation").withDefaults()
        #expect(payment.reservationPeriod == .minutes(30))
        #expect(payment.reservationPeriod?.text == "0.00:30:00")
        #expect(payment.delayedCapturePeriod == nil)
    }

    @Test func aDelayedCaptureHasItsPeriodAndNoOther() throws {
        let payment = try payment("DelayedCapture").withDefaults()
        #expect(payment.reservationPeriod == nil)
        #expect(payment.delayedCapturePeriod == .days(7))
    }

    @Test func anImmediatePaymentHasNoPeriod() throws {
        let payment = try payment("Immediate")
        #expect(payment.withDefaults() == payment)
    }

    @Test func aPeriodThatIsThereStays() throws {
        var payment = try payment("Reservation")
        payment.reservationPeriod = .hours(2)
        #expect(payment.withDefaults().reservationPeriod == .hours(2))
    }

    /// Absent is not null: what is null was said, and stays.
    @Test func nullIsNoAbsence() throws {
        let path = "PayerMax/ApplyDropinSessionRequestData"
        let instance = try #require(try Documents.instances(of: path, "accept").first)
        var data = try ApplyDropinSessionRequestData(decoding: instance.bytes)
        data.tokenForFutureUse = nil
        #expect(data.withDefaults().tokenForFutureUse == .value(false))
        data.tokenForFutureUse = .null
        #expect(data.withDefaults().tokenForFutureUse == .null)
    }

    /// A valid payment of a type, with neither period.
    private func payment(_ type: String) throws -> StartPaymentWithAppleTokenRequest {
        let folder = "Barion/StartPaymentWithAppleTokenRequest"
        let instance = try #require(try Documents.instances(of: folder, "accept").first)
        var payment = try StartPaymentWithAppleTokenRequest(decoding: instance.bytes)
        payment.paymentType = try StartPaymentWithAppleTokenRequest.PaymentType(decoding: "\"\(type)\"")
        payment.reservationPeriod = nil
        payment.delayedCapturePeriod = nil
        return payment
    }
}
